package infiraj.text;

import java.util.function.IntPredicate;

/**
 * The invisible characters that steer the direction of text, and keeping strangers' out. {@link Isolates} puts ours in.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX #9, Unicode Bidirectional Algorithm</a>
 * @see <a href="https://www.unicode.org/reports/tr55/">UTS #55, on text that reads otherwise than it is stored</a>
 */
public final class BidiControls {
    /** Zero width, joins nothing, changes no direction. */
    private static final char HARMLESS = '\u2060';

    private BidiControls() {}

    /** A text without embeddings, overrides and isolates, so that it reads the way it is stored. */
    public static String stripped(String text) {
        return firstHostile(text) == text.length() ? text : without(text, BidiControls::isHostile);
    }

    /** The same with every offset kept: such a control becomes a character that does nothing. */
    public static String neutralised(String text) {
        int first = firstHostile(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < out.length(); i++) {
            if (isHostile(out.charAt(i))) {
                out.setCharAt(i, HARMLESS);
            }
        }
        return out.toString();
    }

    private static int firstHostile(String text) {
        int at = 0;
        while (at < text.length() && !isHostile(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * A text as a person copies it: without any invisible character but the joiners, which belong to the spelling of
     * Persian and Kurdish words.
     */
    public static String visible(String text) {
        return without(text, c -> isInvisible(c) && !isJoiner(c));
    }

    /** Whether a character shows nothing and takes no room. */
    public static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT && !isArabicSign(c)
                || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
    }

    /** Whether a character makes its neighbours join or keeps them apart. */
    static boolean isJoiner(int c) {
        return c == '\u200c' || c == '\u200d';
    }

    /** Signs that enclose digits: format characters by their category, but seen. */
    private static boolean isArabicSign(int c) {
        return c >= '\u0600' && c <= '\u0605' || c == '\u06dd' || c == '\u08e2';
    }

    private static boolean isHostile(int c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static String without(String text, IntPredicate unwanted) {
        return text.chars()
                .filter(unwanted.negate())
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }
}
