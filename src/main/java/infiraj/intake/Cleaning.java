package infiraj.intake;

import infiraj.text.Folding;
import java.util.List;

/** Makes strangers' text fit for our files: every character is one, every paragraph one line. */
public final class Cleaning {
    private Cleaning() {}

    /** Puts line ends, spaces and U+FFFD where text cannot have what stands there; keeps every offset. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, clean(out, i));
        }
        return out.toString();
    }

    private static char clean(CharSequence text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t', '\n' -> c;
            default -> {
                if (Character.isSurrogate(c)) {
                    yield isPaired(text, at) ? c : '\ufffd';
                }
                yield c < ' ' || c == '\u007f' ? ' ' : c;
            }
        };
    }

    private static boolean isPaired(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Letters and digits only, folded: pages repeat their headline with other marks. */
    static String bare(String line) {
        return Folding.key(line).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether most letters are Arabic. */
    public static boolean isArabic(List<String> texts) {
        long letters = 0;
        long arabic = 0;
        for (String text : texts) {
            letters += text.chars().filter(Character::isAlphabetic).count();
            arabic += text.chars().filter(c -> c >= 'ء' && c <= 'ۿ').count();
        }
        return arabic * 2 > letters;
    }
}
