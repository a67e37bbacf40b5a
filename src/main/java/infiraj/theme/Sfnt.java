package infiraj.theme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The tables of a font file.
 *
 * @param flavour the file's first four bytes, which tell the kind of outlines
 * @param tables by tag, in the order of their tags
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 * @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
 */
record Sfnt(int flavour, SortedMap<String, byte[]> tables) {
    private static final int WOFF = 0x774f4646;
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;
    /** The sums of a font that never leaves this process are read by nobody, and reckoning them delays the start. */
    private static final int NO_CHECKSUM = 0;

    /**
     * Takes a file apart.
     *
     * @param file plain or packed as WOFF 1.0; trusted, since it is one of ours
     */
    static Sfnt read(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        boolean packed = in.getInt(0) == WOFF;
        SortedMap<String, byte[]> tables = new TreeMap<>();
        int count = in.getShort(packed ? HEADER : TAG);
        for (int i = 0; i < count; i++) {
            int entry = packed ? WOFF_HEADER + i * WOFF_ENTRY : HEADER + i * ENTRY;
            String tag = new String(file, entry, TAG, StandardCharsets.ISO_8859_1);
            tables.put(tag, packed ? unpacked(in, entry) : slice(in, in.getInt(entry + 8), in.getInt(entry + 12)));
        }
        return new Sfnt(in.getInt(packed ? TAG : 0), tables);
    }

    private static byte[] unpacked(ByteBuffer in, int entry) throws IOException {
        byte[] packed = slice(in, in.getInt(entry + 4), in.getInt(entry + 8));
        int length = in.getInt(entry + 12);
        if (packed.length == length) {
            return packed;
        }
        byte[] table = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            inflater.inflate(table);
            return table;
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] slice(ByteBuffer in, int offset, int length) {
        byte[] slice = new byte[length];
        in.get(offset, slice);
        return slice;
    }

    ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    /** The same font with some tables in place of its own. */
    Sfnt with(Map<String, byte[]> others) {
        SortedMap<String, byte[]> changed = new TreeMap<>(tables);
        changed.putAll(others);
        return new Sfnt(flavour, changed);
    }

    /** The plain file, not packed. */
    byte[] write() {
        int count = tables.size();
        int size = HEADER
                + count * ENTRY
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(flavour).putShort((short) count).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
        int at = HEADER + count * ENTRY;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(NO_CHECKSUM).putInt(at).putInt(table.length);
            out.put(at, table);
            at += padded(table.length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
