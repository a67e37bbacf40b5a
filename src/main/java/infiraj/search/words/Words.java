package infiraj.search.words;

import infiraj.model.TextSpan;
import infiraj.text.Folded;
import infiraj.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: runs of Arabic letters, of other letters, and of digits. */
public final class Words {
    /** Letters kept of one word; what is longer is no word, and is found by its beginning. */
    public static final int LONGEST = 48;

    private enum Script {
        ARABIC,
        OTHER,
        DIGIT,
        NONE
    }

    private Words() {}

    /** The words of a text in reading order. */
    public static List<Word> in(String text) {
        return in(Folding.fold(text));
    }

    private static List<Word> in(Folded folded) {
        String text = folded.text();
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int start = 0;
        Script run = Script.NONE;
        for (int i = 0; i <= text.length(); i++) {
            Script script = i == text.length() ? Script.NONE : script(text, i);
            if (script != run) {
                if (run != Script.NONE) {
                    words.add(word(folded, start, i));
                }
                start = i;
                run = script;
            }
        }
        return words;
    }

    private static Word word(Folded folded, int start, int end) {
        String letters = folded.text().substring(start, Math.min(end, start + LONGEST));
        return new Word(letters, new TextSpan(folded.originalStart(start), folded.originalEnd(end)));
    }

    private static Script script(String text, int at) {
        char c = text.charAt(at);
        if (c >= 'ء' && c <= 'ۿ') {
            return Character.isLetter(c) ? Script.ARABIC : Script.NONE;
        }
        if (c <= 'z') {
            return c >= 'a' ? Script.OTHER : c >= '0' && c <= '9' ? Script.DIGIT : Script.NONE;
        }
        return Character.isLetterOrDigit(codePointAround(text, at)) ? Script.OTHER : Script.NONE;
    }

    private static int codePointAround(String text, int at) {
        boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        return text.codePointAt(second && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at);
    }
}
