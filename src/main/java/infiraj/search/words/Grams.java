package infiraj.search.words;

import java.util.function.IntConsumer;

/** Runs of three and four letters of a word with its boundaries marked, as hashes. */
final class Grams {
    private static final int BOUNDARY = 0x7f;

    private Grams() {}

    static void of(String word, IntConsumer gram) {
        int last = word.length() + 2;
        if (last <= 3) {
            gram.accept(word.hashCode() * 7 + BOUNDARY);
        }
        for (int i = 0; i + 3 <= last; i++) {
            int three = (letter(word, i) * 4099 + letter(word, i + 1)) * 4099 + letter(word, i + 2);
            gram.accept(three);
            if (i + 4 <= last) {
                gram.accept((three + 1) * 4099 + letter(word, i + 3));
            }
        }
    }

    private static int letter(String word, int padded) {
        return padded == 0 || padded == word.length() + 1 ? BOUNDARY : word.charAt(padded - 1);
    }
}
