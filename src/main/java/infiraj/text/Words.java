package infiraj.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Where words begin and end, by UAX #29; marks and tatweel belong to their word. */
public final class Words {
    private Words() {}

    /** Start of the word, or of the run between words, that the character at {@code offset} belongs to. */
    public static int start(String text, int offset) {
        BreakIterator words = words(text);
        int at = Math.clamp(offset, 0, text.length());
        return at == text.length() || words.isBoundary(at) ? at : words.preceding(at);
    }

    /** End of the word, or of the run between words, that the character at {@code offset} belongs to. */
    public static int end(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        return at == text.length() ? at : words(text).following(at);
    }

    /** Start of the next word after {@code offset}, or the end of the text. */
    public static int next(String text, int offset) {
        BreakIterator words = words(text);
        int at = Math.clamp(offset, 0, text.length());
        do {
            at = at == text.length() ? at : words.following(at);
        } while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at)));
        return at;
    }

    /** Start of the word before {@code offset}, or the start of the text. */
    public static int previous(String text, int offset) {
        BreakIterator words = words(text);
        int at = Math.clamp(offset, 0, text.length());
        do {
            at = at == 0 ? 0 : words.preceding(at);
        } while (at > 0 && !Character.isLetterOrDigit(text.codePointAt(at)));
        return at;
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }
}
