package infiraj.export;

import infiraj.wording.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How a format is written; the stream stays open. */
@FunctionalInterface
interface FormatWriter<E> {
    /**
     * Writes what was chosen, in the language of the messages.
     *
     * @return how many things were written: events, articles or answers
     * @throws IOException if the stream does not take it
     */
    int write(E extract, Messages messages, OutputStream out) throws IOException;

    /** A format that is text: in UTF-8, and in large pieces. */
    static <E> FormatWriter<E> text(Text<E> text) {
        return (extract, messages, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            int written = text.write(extract, messages, writer);
            writer.flush();
            return written;
        };
    }

    /** How a format that is text is written. */
    @FunctionalInterface
    interface Text<E> {
        int write(E extract, Messages messages, Writer out) throws IOException;
    }
}
