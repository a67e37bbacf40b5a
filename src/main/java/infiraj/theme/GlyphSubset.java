package infiraj.theme;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes from a font what a document does not need: the outlines of other glyphs, and every table about characters. Glyphs
 * keep their numbers.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">glyf, with the flags of composite glyphs</a>
 */
final class GlyphSubset {
    /** What draws glyphs; all that a PDF reader wants of a font whose glyphs are named by number. */
    private static final Set<String> KEPT =
            Set.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private static final int LOCATION_FORMAT = 50;
    private static final int CHECKSUM = 8;
    private static final int COMPONENTS = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALED = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALED_TWICE = 0x0040;
    private static final int MATRIX = 0x0080;

    private final ByteBuffer outlines;
    private final ByteBuffer locations;
    private final boolean isLong;

    private GlyphSubset(Sfnt font) {
        outlines = font.table("glyf");
        locations = font.table("loca");
        isLong = font.table("head").getShort(LOCATION_FORMAT) == 1;
    }

    static Sfnt of(Sfnt font, Set<Integer> glyphs) {
        return new GlyphSubset(font).keep(font, glyphs);
    }

    private Sfnt keep(Sfnt font, Set<Integer> wanted) {
        Set<Integer> kept = withComponents(wanted);
        int count = locations.capacity() / (isLong ? 4 : 2) - 1;
        ByteBuffer starts = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer drawn = ByteBuffer.allocate(outlines.capacity() + 4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            starts.putInt(drawn.position());
            if (kept.contains(glyph)) {
                drawn.put(outlines.slice(start(glyph), start(glyph + 1) - start(glyph)));
                drawn.position((drawn.position() + 3) / 4 * 4);
            }
        }
        starts.putInt(drawn.position());
        byte[] outline = new byte[drawn.position()];
        drawn.get(0, outline);
        byte[] head = font.table("head").array().clone();
        ByteBuffer.wrap(head).putShort(LOCATION_FORMAT, (short) 1).putInt(CHECKSUM, 0);
        SortedMap<String, byte[]> tables = new TreeMap<>(font.tables());
        tables.keySet().retainAll(KEPT);
        return new Sfnt(font.flavour(), tables).with(Map.of("glyf", outline, "loca", starts.array(), "head", head));
    }

    private int start(int glyph) {
        return isLong ? locations.getInt(4 * glyph) : 2 * Short.toUnsignedInt(locations.getShort(2 * glyph));
    }

    /** Some glyphs are made of others. */
    private Set<Integer> withComponents(Set<Integer> glyphs) {
        Set<Integer> all = new TreeSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(glyphs);
        waiting.add(0);
        while (!waiting.isEmpty()) {
            int glyph = waiting.remove();
            if (all.add(glyph) && start(glyph) < start(glyph + 1) && outlines.getShort(start(glyph)) < 0) {
                addComponents(start(glyph) + COMPONENTS, waiting);
            }
        }
        return all;
    }

    private void addComponents(int first, Deque<Integer> components) {
        int at = first;
        int flags;
        do {
            flags = outlines.getShort(at);
            components.add(Short.toUnsignedInt(outlines.getShort(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALED) != 0 ? 2 : (flags & SCALED_TWICE) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }
}
