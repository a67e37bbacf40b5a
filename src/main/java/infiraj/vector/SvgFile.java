package infiraj.vector;

import infiraj.theme.Palette;
import infiraj.theme.Typeface;
import infiraj.timeline.Drawing;
import infiraj.timeline.TextStyle;
import infiraj.timeline.ink.Composition;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * A picture as an SVG file: texts are texts, in reading order, and the faces they are set in are inside. No scripts, and
 * nothing is fetched.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
public final class SvgFile {
    private SvgFile() {}

    /**
     * Writes a picture and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Composition picture, Palette palette, About about) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(head(picture, about));
        element(writer, picture, palette);
        writer.flush();
    }

    /**
     * A picture as an element within a page, in the faces of that page and without ids.
     *
     * @param title for those who do not see it
     */
    public static String inline(Composition picture, Palette palette, String title) {
        StringWriter writer = new StringWriter();
        StringBuilder head = opening(picture).append(" role=\"img\" aria-label=\"");
        XmlText.append(head, title).append("\">\n");
        writer.append(head);
        try {
            element(writer, picture, palette);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private static void element(Writer writer, Composition picture, Palette palette) throws IOException {
        try {
            picture.plot(new SvgSurface(writer), palette);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write("</svg>\n");
    }

    private static StringBuilder opening(Composition picture) {
        String width = Decimal.of(picture.width());
        String height = Decimal.of(picture.height());
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append('"');
    }

    private static String head(Composition picture, About about) {
        StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        head.append(opening(picture)).append(" xml:lang=\"").append(about.language());
        head.append("\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">");
        XmlText.append(head, about.title()).append("</title>\n<desc id=\"desc\">");
        XmlText.append(head, about.description()).append("</desc>\n<style>\ntext { white-space: pre }\n");
        styles(picture).forEach(style -> head.append(fontFace(style)));
        return head.append("</style>\n").toString();
    }

    /** One style for each face that the picture needs. */
    private static List<TextStyle> styles(Composition picture) {
        return picture.panels().stream()
                .flatMap(panel -> panel.drawing().labels())
                .map(Drawing.Label::style)
                .map(style -> new TextStyle(Face.EM, style.bold(), style.face()))
                .distinct()
                .sorted(Comparator.comparing(TextStyle::face).thenComparing(TextStyle::bold))
                .toList();
    }

    private static String fontFace(TextStyle style) {
        Typeface face = style.face();
        String file = face.file(style.bold());
        return "@font-face { font-family: \"%s\"; font-weight: %s; src: url(data:font/%s;base64,%s) }\n"
                .formatted(
                        face.family(),
                        style.bold() ? "bold" : "normal",
                        file.substring(file.lastIndexOf('.') + 1),
                        Base64.getEncoder().encodeToString(Typeface.published(file)));
    }
}
