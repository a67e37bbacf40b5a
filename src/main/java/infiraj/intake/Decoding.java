package infiraj.intake;

import infiraj.intake.Decoded.Ground;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text and says how the encoding was told: by a byte order mark, by what a page declares, by validity, or
 * by statistics of Arabic letters. What none of these tells is refused; a wrong guess would be worse than none.
 */
public final class Decoding {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9._:+-]{0,39})");

    /** Declarations stand at the beginning: HTML asks for the first 1024 bytes; pages in the wild need some more. */
    private static final int DECLARED_WITHIN = 8192;

    /** So many bytes are enough to tell. */
    private static final int SAMPLE = 1 << 16;

    /** The letters that make up more than half of any Arabic text. */
    private static final String FREQUENT = "اليمونرت";

    private Decoding() {}

    /** Decodes text. */
    public static Optional<Decoded> text(byte[] bytes) {
        return marked(bytes)
                .or(() -> byValidity(bytes))
                .or(() -> byPairs(bytes))
                .or(() -> byLetters(bytes));
    }

    /** Decodes a web page, whose declaration is believed unless some byte contradicts it. */
    public static Optional<Decoded> page(byte[] bytes) {
        return marked(bytes).or(() -> declared(bytes)).or(() -> text(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8, Ground.MARK);
        }
        if (begins(bytes, 0xff, 0xfe) && !begins(bytes, 0xff, 0xfe, 0, 0)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE, Ground.MARK);
        }
        return begins(bytes, 0xfe, 0xff)
                ? strictly(bytes, 2, StandardCharsets.UTF_16BE, Ground.MARK)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 is never declared in ASCII: such a declaration is wrong. */
    private static Optional<Decoded> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? charset(declaration.group(1))
                        .filter(named -> !named.name().startsWith("UTF-16"))
                        .flatMap(named -> strictly(bytes, 0, named, Ground.DECLARED))
                        .filter(decoded -> !hasControls(decoded.text()))
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A zero byte is valid UTF-8 and never text. */
    private static Optional<Decoded> byValidity(byte[] bytes) {
        return strictly(bytes, 0, StandardCharsets.UTF_8, Ground.VALID).filter(decoded -> !hasControls(decoded.text()));
    }

    private static Optional<Decoded> byPairs(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        double little = plausible(sample(bytes, StandardCharsets.UTF_16LE));
        double big = plausible(sample(bytes, StandardCharsets.UTF_16BE));
        return Math.max(little, big) < 0.9
                ? Optional.empty()
                : strictly(bytes, 0, little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, Ground.PAIRS)
                        .filter(decoded -> !hasControls(decoded.text()));
    }

    private static double plausible(String text) {
        return share(text, c -> isArabic(c) || c >= ' ' && c <= '~' || Character.isWhitespace(c));
    }

    private static Optional<Decoded> byLetters(byte[] bytes) {
        String sample = sample(bytes, WINDOWS_1256);
        String arabic = only(sample, Decoding::isArabic);
        String latin = only(sample, Character::isAlphabetic);
        boolean reads = arabic.length() * 2 > latin.length()
                && share(arabic, c -> FREQUENT.indexOf(c) >= 0) > 0.5
                && share(arabic, c -> c == 'ا' || c == 'ل') > 0.12;
        return reads
                ? strictly(bytes, 0, WINDOWS_1256, Ground.LETTERS).filter(decoded -> !hasControls(decoded.text()))
                : Optional.empty();
    }

    private static boolean isArabic(int c) {
        return c >= 'ء' && c <= 'ۿ' || c >= '\u060c' && c <= '\u061f';
    }

    private static String sample(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    }

    private static String only(String text, IntPredicate wanted) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(wanted).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static double share(String text, IntPredicate wanted) {
        return text.isEmpty() ? 0 : (double) text.chars().filter(wanted).count() / text.length();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001a');
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset, Ground ground) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset, ground));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
