package infiraj.search.index;

import infiraj.search.words.Lexicon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Gathers the words of an index. */
final class LexiconBuilder {
    private String[] words = new String[1024];
    private int[] passages = new int[1024];
    private int size;
    private boolean isSorted = true;

    void add(String word, int holding) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            passages = Arrays.copyOf(passages, 2 * size);
        }
        // Lucene orders by code point, strings by code unit: they differ only beyond the basic plane.
        isSorted &= size == 0 || words[size - 1].compareTo(word) < 0;
        words[size] = word;
        passages[size++] = holding;
    }

    Lexicon build() {
        String[] all = Arrays.copyOf(words, size);
        int[] counts = Arrays.copyOf(passages, size);
        return isSorted ? new Lexicon(all, counts) : sorted(all, counts);
    }

    private static Lexicon sorted(String[] words, int[] passages) {
        int[] order = IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparing(n -> words[n]))
                .mapToInt(n -> n)
                .toArray();
        return new Lexicon(
                IntStream.of(order).mapToObj(n -> words[n]).toArray(String[]::new),
                IntStream.of(order).map(n -> passages[n]).toArray());
    }
}
