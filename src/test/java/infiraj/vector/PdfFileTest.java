package infiraj.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.theme.Palette;
import infiraj.timeline.ink.Composition;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reads the documents with Apache PDFBox, which shares no code with the writer. */
class PdfFileTest {
    private static final List<PdfFile.Page> TWO =
            List.of(new PdfFile.Page("الأولى", Samples.picture()), new PdfFile.Page("الثانية", Samples.picture()));

    @Test
    void everyTextIsReadInReadingOrder() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(TWO))) {
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            List<String> twice = new ArrayList<>(Samples.TEXTS);
            twice.addAll(Samples.TEXTS);
            assertEquals(twice, lines);
        }
    }

    @Test
    void everyFontIsInsideAndOnlyWhatIsUsedOfIt() throws Exception {
        byte[] pdf = Samples.pdf(TWO);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName());
                fonts++;
            }
            assertEquals(4, fonts);
        }
        assertTrue(pdf.length < 100_000, "bytes: " + pdf.length);
    }

    @Test
    void itSaysWhatItIsAndHasAListOfItsPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(TWO))) {
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    Samples.ABOUT.title(), document.getDocumentInformation().getTitle());
            assertEquals(
                    "R2L", document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("صورة فيها &lt;كل&gt; شيء &amp; أكثر"), metadata);
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                assertEquals(
                        document.getPage(names.size() - 1).getCOSObject(),
                        item.findDestinationPage(document).getCOSObject());
            }
            assertEquals(List.of("الأولى", "الثانية"), names);
        }
    }

    @Test
    void pagesAreAsLargeAsThePictureAtNinetySixPixelsToTheInch() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(TWO))) {
            PDPage page = document.getPage(1);
            assertEquals(315, page.getMediaBox().getWidth(), 0.01);
            assertEquals(315, page.getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void aPictureLargerThanAnyPageIsMadeToFit() throws Exception {
        Composition vast = new Composition(40_000, 1_000, Samples.picture().panels());
        try (PDDocument document = Loader.loadPDF(Samples.pdf(List.of(new PdfFile.Page("", vast))))) {
            assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals(360, document.getPage(0).getMediaBox().getHeight(), 0.5);
        }
    }

    /** Two renderers never agree on every edge; a letter in the wrong place or a missing fade is far more than that. */
    @Test
    void anotherProgramPaintsWhatWePaint() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(TWO))) {
            BufferedImage theirs = new PDFRenderer(document).renderImageWithDPI(0, 96);
            int[] ours = PngFile.pixels(Samples.picture(), Palette.LIGHT, 1);
            assertEquals(420, theirs.getWidth());
            long worst = 0;
            for (int y = 0; y < 420; y += 20) {
                for (int x = 0; x < 420; x += 20) {
                    worst = Math.max(worst, difference(theirs, ours, x, y));
                }
            }
            assertTrue(worst < 400 * 24, "the worst square differs by " + worst / 400.0);
        }
    }

    /** The sum of the differences of brightness in a square of twenty pixels. */
    private static long difference(BufferedImage theirs, int[] ours, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + 20; y++) {
            for (int x = left; x < left + 20; x++) {
                sum += Math.abs(green(theirs.getRGB(x, y)) - green(ours[y * 420 + x]));
            }
        }
        return sum;
    }

    private static int green(int argb) {
        return argb >> 8 & 0xff;
    }

    @Test
    void theSamePictureIsTheSameFile() throws Exception {
        assertArrayEquals(Samples.pdf(TWO), Samples.pdf(TWO));
    }

    @Test
    void thereIsNoDocumentWithoutPages() {
        assertThrows(IllegalArgumentException.class, () -> Samples.pdf(List.of()));
    }
}
