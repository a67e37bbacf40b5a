package infiraj.text;

import java.text.Normalizer;

/**
 * The one folding of the program: two spellings that a reader takes for the same word fold to the same characters.
 *
 * <p>Drops combining marks, tatweel, the bare hamza and every invisible format character; takes hamza off its seats;
 * unifies alef, ya and alef maqsura, ta marbuta and ha, Persian and Urdu letters, presentation forms (by NFKD), digits
 * of all scripts, Arabic punctuation and white space; lower-cases Latin. Every folded character knows where it stood.
 */
public final class Folding {
    private static final char DROPPED = '\uffff';
    private static final char NOT_YET = 0;

    /** What each character of the basic plane folds to, where that is at most one character; filled on first use. */
    private static final char[] SINGLE = new char[0x10000];

    private static final char MANY = '\ufffe';

    private Folding() {}

    /** Folds a text and keeps the way back. */
    public static Folded fold(String original) {
        Folded.Builder out = new Folded.Builder(original);
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            char single = codePoint < 0x10000 ? single((char) codePoint) : MANY;
            if (single == DROPPED) {
                if (belongsToLetterBefore(codePoint)) {
                    out.extendLast(next);
                }
            } else if (single == MANY) {
                String expanded = expand(codePoint);
                for (int k = 0; k < expanded.length(); k++) {
                    out.add(expanded.charAt(k), i, next);
                }
            } else {
                out.add(single, i, next);
            }
            i = next;
        }
        return out.build();
    }

    /** Folds a text for comparison only. */
    public static String key(String original) {
        return fold(original).text();
    }

    private static boolean belongsToLetterBefore(int codePoint) {
        return codePoint == 'ـ' || codePoint == 'ء' || Character.getType(codePoint) != Character.FORMAT;
    }

    private static char single(char c) {
        char known = SINGLE[c];
        if (known != NOT_YET) {
            return known;
        }
        String expanded = Character.isSurrogate(c) ? "\ufffd" : expand(c);
        char result = expanded.isEmpty() ? DROPPED : expanded.length() == 1 ? expanded.charAt(0) : MANY;
        SINGLE[c] = result;
        return result;
    }

    private static String expand(int codePoint) {
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().map(Folding::unify).filter(c -> c >= 0).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The representative of a decomposed character, or −1 where it has none. */
    private static int unify(int c) {
        return switch (c) {
            case 'ء', 'ـ' -> -1;
            case 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے', 'ۍ' -> 'ي';
            case 'ة', 'ہ', 'ھ', 'ە', 'ۃ' -> 'ه';
            case 'ک', 'ڪ', 'ګ', 'گ', 'ڭ' -> 'ك';
            case 'پ' -> 'ب';
            case 'چ' -> 'ج';
            case 'ژ' -> 'ز';
            case 'ڤ', 'ڢ', 'ڥ' -> 'ف';
            case 'ڨ' -> 'ق';
            case 'ۆ', 'ۇ', 'ۋ' -> 'و';
            case '،', '٫', '٬' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '\n' -> '\n';
            default -> unifyByType(c);
        };
    }

    private static int unifyByType(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> -1;
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> Character.toLowerCase(c);
            default -> c;
        };
    }
}
