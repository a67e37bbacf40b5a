package infiraj.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decodes UTF-8 strictly. A byte order mark in front is accepted: some editors write one. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8() {}

    /** The text; empty when the bytes are not UTF-8, which the report then says. */
    static Optional<String> decode(Path file, byte[] bytes, Spot start, Report report) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            report.add(Problem.of(file, ProblemKind.OTHER_ENCODING, other.get()));
            return Optional.empty();
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        out.flip();
        if (result.isError()) {
            report.add(notUtf8(file, out, start));
            return Optional.empty();
        }
        boolean marked = !out.isEmpty() && out.get(0) == BYTE_ORDER_MARK;
        return Optional.of(out.subSequence(marked ? 1 : 0, out.length()).toString());
    }

    /** The bad byte stands right after what could be decoded. */
    private static Problem notUtf8(Path file, CharSequence decoded, Spot start) {
        int line = start.line();
        int column = start.column();
        for (int i = 0; i < decoded.length(); i++) {
            boolean newLine = decoded.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Problem(file, line, column, Trail.ROOT.toString(), ProblemKind.NOT_UTF8, List.of());
    }

    /** JSON begins with an ASCII character, so that a zero byte among the first two gives UTF-16 and UTF-32 away. */
    static Optional<String> otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return Optional.of(wide ? "UTF-32LE" : "UTF-16LE");
        }
        if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
            return Optional.of("UTF-16BE");
        }
        return first == 0 ? Optional.of("UTF-32BE") : Optional.empty();
    }
}
