package infiraj.search;

import infiraj.text.Folding;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What contexts are compared by: their words folded, so that neither spelling nor punctuation parts what belongs together. */
final class Contexts {
    private Contexts() {}

    /** The words before the keyword, the nearest first. */
    static String before(Kwic line) {
        List<String> words = Arrays.asList(words(line.before()));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    /** The words after it. */
    static String after(Kwic line) {
        return String.join(" ", words(line.after()));
    }

    private static String[] words(String text) {
        return Folding.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    }
}
