package infiraj.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures in the PNG format: eight bits each of red, green, blue and alpha, not interlaced. The same pixels always
 * give the same bytes.
 *
 * <p>The JDK's own encoder wants the whole picture in memory; this one asks for row after row.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS_PER_CHANNEL = 8;
    private static final int TRUECOLOUR_WITH_ALPHA = 6;
    private static final int BYTES_PER_PIXEL = 4;
    /** Each byte minus the one above it: cheap, and flat areas become runs of zeros. */
    private static final int FILTER_UP = 2;

    private Png() {}

    /** A picture, row by row. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Fills in one row.
         *
         * @param y from 0, top to bottom
         * @param argb one pixel each as 0xAARRGGBB, not premultiplied
         */
        void read(int y, int[] argb);
    }

    /**
     * Writes a picture and leaves the stream open.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    public static void write(OutputStream out, int width, int height, Rows rows) throws IOException {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height);
        }
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(width, height));
        chunk(data, "IDAT", deflated(width, height, rows));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS_PER_CHANNEL, TRUECOLOUR_WITH_ALPHA, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] deflated(int width, int height, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (OutputStream zip = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            int[] argb = new int[width];
            byte[] above = new byte[width * BYTES_PER_PIXEL];
            byte[] row = new byte[above.length];
            for (int y = 0; y < height; y++) {
                rows.read(y, argb);
                unpack(argb, row);
                zip.write(FILTER_UP);
                zip.write(difference(row, above));
                byte[] spare = above;
                above = row;
                row = spare;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void unpack(int[] argb, byte[] row) {
        int at = 0;
        for (int pixel : argb) {
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            row[at++] = (byte) (pixel >> 24);
        }
    }

    private static byte[] difference(byte[] row, byte[] above) {
        byte[] difference = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            difference[i] = (byte) (row[i] - above[i]);
        }
        return difference;
    }

    private static void chunk(DataOutputStream data, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) check.getValue());
    }
}
