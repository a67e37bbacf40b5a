package infiraj.search.words;

import java.util.function.IntConsumer;

/** Typing errors of one step: a letter wrong, missing or too many, or two neighbours swapped (Damerau). */
final class Edits {
    private Edits() {}

    /** Whether two words are one step apart, or the same. */
    static boolean withinOne(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.max(a.length(), b.length()) - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int left = a.length() - head - tail;
        int right = b.length() - head - tail;
        return Math.max(left, right) <= 1 || left == 2 && right == 2 && areSwapped(a, b, head);
    }

    private static boolean areSwapped(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }

    /**
     * Hashes of a word and of all that is left when one letter is taken out. Two words one step apart share one
     * (Garbe's symmetric deletion).
     */
    static void deletions(String word, IntConsumer key) {
        key.accept(word.hashCode());
        for (int skip = 0; skip < word.length(); skip++) {
            if (skip == 0 || word.charAt(skip) != word.charAt(skip - 1)) {
                key.accept(hashWithout(word, skip));
            }
        }
    }

    private static int hashWithout(String word, int skip) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = i == skip ? hash : 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
