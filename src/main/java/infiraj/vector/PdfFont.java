package infiraj.vector;

import infiraj.theme.Typeface;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * A face in a PDF document: the glyphs that are used, under codes of the document's own. A glyph that stands for different
 * characters, or with another distance to the next, has a code for each, so that every code tells its characters truly, and
 * no reader takes the room between two joined letters for the end of a word.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 9.7: composite fonts</a>
 */
final class PdfFont {
    private static final int MOST_CODES = 0xffff;

    /** Not serif, not fixed, and of no character set that PDF knows. */
    private static final int SYMBOLIC = 4;

    /** The most entries that a section of a character map may have. */
    private static final int SECTION = 100;

    private record Use(int glyph, String text, double width) {}

    private final Face face;
    private final String resource;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    /**
     * @param resource its name in the pages
     */
    PdfFont(Face face, String resource) {
        this.face = face;
        this.resource = resource;
        // Code 0 is of the glyph for what is missing.
        codes.put(new Use(SetText.NONE, "", 0), 0);
    }

    String resource() {
        return resource;
    }

    Face face() {
        return face;
    }

    /**
     * The code of a glyph that stands for some characters.
     *
     * @param width how far it carries the line on, in thousandths of the size
     */
    int code(int glyph, String text, double width) {
        int next = Math.min(codes.size(), MOST_CODES);
        return codes.computeIfAbsent(new Use(glyph, text, Math.round(width)), unknown -> next);
    }

    /** Writes what is used of the face; returns the number of the font's object. */
    int write(PdfObjects objects) throws IOException {
        TreeSet<Integer> glyphs = new TreeSet<>();
        codes.keySet().forEach(use -> glyphs.add(use.glyph));
        byte[] file = Typeface.read(face.file(), glyphs);
        String name = name(file);
        int program = objects.addStream("/Length1 " + file.length, file);
        int descriptor = objects.add(descriptor(name, program));
        int map = objects.addStream("", glyphOfCode());
        int descendant = objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor + " 0 R /CIDToGIDMap " + map + " 0 R /W " + widths() + " >>");
        int characters = objects.addStream("", characters().getBytes(StandardCharsets.US_ASCII));
        return objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name
                + " /Encoding /Identity-H /DescendantFonts [" + descendant + " 0 R] /ToUnicode " + characters
                + " 0 R >>");
    }

    /** Six letters that tell this subset from others, and what the face is called. */
    private String name(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        StringBuilder name = new StringBuilder();
        for (long rest = sum.getValue(), i = 0; i < 6; i++, rest /= 26) {
            name.append((char) ('A' + rest % 26));
        }
        return name.append('+')
                .append(face.file(), 0, face.file().lastIndexOf('.'))
                .toString();
    }

    private String descriptor(String name, int program) {
        Rectangle2D box = face.bounds();
        LineMetrics metrics = face.lineMetrics();
        return "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + SYMBOLIC + " /ItalicAngle 0 /StemV 80"
                + " /Ascent " + Math.round(metrics.getAscent())
                + " /Descent " + -Math.round(metrics.getDescent())
                + " /CapHeight " + Math.round(metrics.getAscent())
                + " /FontBBox [" + Math.round(box.getMinX()) + " " + Math.round(-box.getMaxY()) + " "
                + Math.round(box.getMaxX()) + " " + Math.round(-box.getMinY()) + "] /FontFile2 " + program + " 0 R >>";
    }

    private byte[] glyphOfCode() {
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        for (Use use : codes.keySet()) {
            map.write(use.glyph >> 8);
            map.write(use.glyph);
        }
        return map.toByteArray();
    }

    private String widths() {
        StringBuilder widths = new StringBuilder("[0 [");
        codes.keySet().forEach(use -> Decimal.append(widths, use.width).append(' '));
        return widths.append("]]").toString();
    }

    private String characters() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> entries = new ArrayList<>();
        codes.forEach((use, code) -> {
            if (!use.text.isEmpty()) {
                entries.add(String.format("<%04X> <%s>\n", code, PdfObjects.hex(use.text)));
            }
        });
        for (int i = 0; i < entries.size(); i += SECTION) {
            List<String> section = entries.subList(i, Math.min(entries.size(), i + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
