package infiraj.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into its lines as bytes, without holding more than one of them. */
final class JsonLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    /** @param longest bytes of a line beyond which it is not kept */
    JsonLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes its content without the line end, or its beginning
     * @param isCut whether the line is longer than that
     */
    record Line(int number, byte[] bytes, boolean isCut) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean ended = false;
        while (!ended && fill()) {
            int newLine = at;
            while (newLine < end && buffer[newLine] != '\n') {
                newLine++;
            }
            int room = Math.min(newLine - at, longest - line.size());
            cut |= room < newLine - at;
            line.write(buffer, at, room);
            ended = newLine < end;
            at = ended ? newLine + 1 : end;
        }
        return Optional.of(new Line(number, line.toByteArray(), cut));
    }

    /** Whether there is a byte to look at. */
    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
