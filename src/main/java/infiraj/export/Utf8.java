package infiraj.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text on its way into a file: every format that is text is written in UTF-8, and in large pieces. */
final class Utf8 {
    private Utf8() {}

    /**
     * Writes a text to a stream, which stays open.
     *
     * @return what the text says was written
     * @throws IOException if the stream does not take it
     */
    static int write(OutputStream out, Text text) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int written = text.write(writer);
        writer.flush();
        return written;
    }

    /** Writes a text and tells how many things it holds: events, articles or answers. */
    @FunctionalInterface
    interface Text {
        int write(Writer out) throws IOException;
    }
}
