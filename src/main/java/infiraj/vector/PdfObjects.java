package infiraj.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a PDF file, written one after the other, and the table that finds them again.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.5: file structure</a>
 */
final class PdfObjects {
    private static final long NOT_WRITTEN = -1;

    private final OutputStream out;
    private final MessageDigest digest;
    private final List<Long> places = new ArrayList<>();
    private long written;

    PdfObjects(OutputStream out) throws IOException {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        // Bytes beyond ASCII say that the file is not text.
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number for an object that is written later. */
    int reserve() {
        places.add(NOT_WRITTEN);
        return places.size();
    }

    /** Writes an object, and returns its number. */
    int add(String body) throws IOException {
        int number = reserve();
        put(number, body);
        return number;
    }

    /** Writes an object under a number kept for it. */
    void put(int number, String body) throws IOException {
        places.set(number - 1, written);
        write(number + " 0 obj\n" + body + "\nendobj\n");
    }

    /**
     * Writes a stream, packed.
     *
     * @param entries of its dictionary, without length and filter
     */
    int addStream(String entries, byte[] content) throws IOException {
        byte[] packed = packed(content);
        int number = reserve();
        places.set(number - 1, written);
        write(number + " 0 obj\n<< " + entries + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        write(packed);
        write("\nendstream\nendobj\n");
        return number;
    }

    /** Writes a text as a stream that everybody can read. */
    int addPlainStream(String entries, byte[] content) throws IOException {
        int number = reserve();
        places.set(number - 1, written);
        write(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        write(content);
        write("\nendstream\nendobj\n");
        return number;
    }

    /**
     * Ends the file. Its identifier is made of its bytes, so that the same document is the same file.
     *
     * @param catalog number of the object that leads to all others
     * @param info number of the object that says what the document is called
     */
    void end(int catalog, int info) throws IOException {
        String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        long table = written;
        StringBuilder text = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> text.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        text.append("trailer\n<< /Size ").append(places.size() + 1);
        text.append(" /Root ").append(catalog).append(" 0 R /Info ").append(info);
        text.append(" 0 R /ID [<").append(id).append("> <").append(id).append(">] >>\nstartxref\n");
        write(text.append(table).append("\n%%EOF\n").toString());
        out.flush();
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        digest.update(bytes);
        out.write(bytes);
        written += bytes.length;
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
                OutputStream to = new DeflaterOutputStream(packed, deflater)) {
            to.write(content);
        }
        return packed.toByteArray();
    }

    /** A text for people as PDF writes it: in UTF-16, in hexadecimal digits. */
    static String text(String text) {
        return "<FEFF" + hex(text) + ">";
    }

    /** The UTF-16 of a text in hexadecimal digits. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
