package infiraj.theme;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which glyph stands for which character in a font.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">cmap, formats 4 and 12</a>
 */
final class CharacterTable {
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    /** The encodings of the two platforms that say "all of Unicode". */
    private static final int UNICODE_FULL = 4;

    private static final int WINDOWS_FULL = 10;

    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();

    private CharacterTable() {}

    /** Reads the best Unicode subtable of a font. */
    static CharacterTable of(ByteBuffer cmap) {
        CharacterTable table = new CharacterTable();
        int count = cmap.getShort(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            if (platform == UNICODE || platform == WINDOWS) {
                switch (cmap.getShort(offset)) {
                    case SEGMENTS -> table.readSegments(cmap, offset);
                    case GROUPS -> table.readGroups(cmap, offset);
                    default -> {}
                }
            }
        }
        return table;
    }

    private void readSegments(ByteBuffer in, int offset) {
        int twice = unsigned(in, offset + 6);
        for (int at = offset + 14; at < offset + 14 + twice; at += 2) {
            int last = unsigned(in, at);
            int first = unsigned(in, at + 2 + twice);
            int delta = unsigned(in, at + 2 + 2 * twice);
            int range = at + 2 + 3 * twice;
            int rangeOffset = unsigned(in, range);
            for (int c = first; c <= last && c != 0xffff; c++) {
                int listed = rangeOffset == 0 ? c : unsigned(in, range + rangeOffset + 2 * (c - first));
                if (rangeOffset == 0 || listed != 0) {
                    putIfAbsent(c, listed + delta & 0xffff);
                }
            }
        }
    }

    private void readGroups(ByteBuffer in, int offset) {
        int count = in.getInt(offset + 12);
        for (int at = offset + 16; at < offset + 16 + 12 * count; at += 12) {
            int first = in.getInt(at);
            for (int c = first; c <= in.getInt(at + 4); c++) {
                putIfAbsent(c, in.getInt(at + 8) + c - first);
            }
        }
    }

    private static int unsigned(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    void putIfAbsent(int character, int glyph) {
        if (glyph != 0) {
            glyphs.putIfAbsent(character, glyph);
        }
    }

    /** A table of one subtable, in format 12, which every reader of fonts knows. */
    byte[] write() {
        ByteBuffer groups = ByteBuffer.allocate(12 * glyphs.size());
        int next = -1;
        int nextGlyph = -1;
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            if (character == next && glyph == nextGlyph) {
                groups.putInt(groups.position() - 8, character);
            } else {
                groups.putInt(character).putInt(character).putInt(glyph);
            }
            next = character + 1;
            nextGlyph = glyph + 1;
        }
        groups.flip();
        int subtable = 4 + 2 * 8;
        int length = 16 + groups.remaining();
        ByteBuffer out = ByteBuffer.allocate(subtable + length);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) UNICODE).putShort((short) UNICODE_FULL).putInt(subtable);
        out.putShort((short) WINDOWS).putShort((short) WINDOWS_FULL).putInt(subtable);
        out.putShort((short) GROUPS).putShort((short) 0).putInt(length).putInt(0);
        out.putInt(groups.remaining() / 12).put(groups);
        return out.array();
    }
}
