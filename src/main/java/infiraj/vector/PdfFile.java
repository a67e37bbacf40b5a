package infiraj.vector;

import infiraj.theme.Palette;
import infiraj.timeline.ink.Composition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pictures as the pages of a PDF document. Texts are set in the bundled faces, of which the document holds what it uses, and
 * are marked with what they say, so that searching and copying give whole words in reading order.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2</a>
 */
public final class PdfFile {
    /** A pixel is the ninety-sixth of an inch, a point the seventy-second. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** Longer sides are beyond what readers have to take. */
    private static final double MOST_POINTS = 14_400;

    private final PdfObjects objects;
    private final Palette palette;
    private final PdfResources resources = new PdfResources();
    private final Typesetter typesetter = new Typesetter();

    private PdfFile(OutputStream out, Palette palette) throws IOException {
        this.objects = new PdfObjects(out);
        this.palette = palette;
    }

    /**
     * A page.
     *
     * @param name what the list of pages calls it
     */
    public record Page(String name, Composition picture) {}

    /**
     * Writes a document and leaves the stream open.
     *
     * @param pages at least one; where there are several, the document has a list of them
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Page> pages, Palette palette, About about) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document without pages");
        }
        new PdfFile(out, palette).write(pages, about);
    }

    private void write(List<Page> pages, About about) throws IOException {
        int tree = objects.reserve();
        int shared = objects.reserve();
        List<Integer> leaves = new ArrayList<>();
        for (Page page : pages) {
            leaves.add(write(page.picture(), tree, shared));
        }
        objects.put(shared, resources.write(objects));
        objects.put(
                tree,
                "<< /Type /Pages /Count " + leaves.size() + " /Kids ["
                        + leaves.stream().map(leaf -> leaf + " 0 R").collect(Collectors.joining(" ")) + "] >>");
        String outline = pages.size() > 1 ? " /PageMode /UseOutlines /Outlines " + outline(pages, leaves) + " 0 R" : "";
        int metadata = objects.addPlainStream(
                "/Type /Metadata /Subtype /XML", PdfMetadata.of(about).getBytes(StandardCharsets.UTF_8));
        int catalog = objects.add("<< /Type /Catalog /Pages " + tree + " 0 R /Lang (" + about.language()
                + ") /Metadata " + metadata + " 0 R" + outline + " /ViewerPreferences << /DisplayDocTitle true"
                + " /Direction " + (about.rightToLeft() ? "/R2L" : "/L2R") + " >> >>");
        int info = objects.add("<< /Title " + PdfObjects.text(about.title()) + " /Subject "
                + PdfObjects.text(about.description()) + " /Creator (Infiraj) /Producer (Infiraj) >>");
        objects.end(catalog, info);
    }

    private int write(Composition picture, int tree, int shared) throws IOException {
        double scale = Math.min(POINTS_PER_PIXEL, MOST_POINTS / Math.max(picture.width(), picture.height()));
        String width = Decimal.of(picture.width() * scale);
        String height = Decimal.of(picture.height() * scale);
        StringBuilder content = new StringBuilder();
        content.append(scale)
                .append(" 0 0 -")
                .append(scale)
                .append(" 0 ")
                .append(height)
                .append(" cm\n");
        picture.plot(new PdfSurface(content, resources, typesetter), palette);
        int stream = objects.addStream("", content.toString().getBytes(StandardCharsets.US_ASCII));
        return objects.add("<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 " + width + " " + height
                + "] /Group << /S /Transparency /CS /DeviceRGB >> /Resources " + shared + " 0 R /Contents " + stream
                + " 0 R >>");
    }

    private int outline(List<Page> pages, List<Integer> leaves) throws IOException {
        int root = objects.reserve();
        int first = objects.reserve();
        for (int i = 1; i < leaves.size(); i++) {
            objects.reserve();
        }
        int last = first + leaves.size() - 1;
        for (int i = 0; i < leaves.size(); i++) {
            int item = first + i;
            objects.put(
                    item,
                    "<< /Title " + PdfObjects.text(pages.get(i).name()) + " /Parent " + root + " 0 R /Dest ["
                            + leaves.get(i) + " 0 R /Fit]"
                            + (item > first ? " /Prev " + (item - 1) + " 0 R" : "")
                            + (item < last ? " /Next " + (item + 1) + " 0 R" : "") + " >>");
        }
        objects.put(
                root,
                "<< /Type /Outlines /First " + first + " 0 R /Last " + last + " 0 R /Count " + leaves.size() + " >>");
        return root;
    }
}
