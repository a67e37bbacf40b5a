package infiraj.search.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds words that share letter runs with a word: the cosine of their gram vectors, each gram weighted by how few words of
 * the collection hold it. Not for use by two threads at once.
 */
final class Resemblance {
    private static final int BUCKET_BITS = 20;
    private static final int GRAMS_A_WORD = 8;

    private final Lexicon lexicon;
    private final Buckets grams;
    private final float[] shared;
    private final int[] touched;
    private final int commonest;
    private int count;

    Resemblance(Lexicon lexicon) {
        this.lexicon = lexicon;
        int bits = Math.min(BUCKET_BITS, Buckets.bitsFor(lexicon.size() * GRAMS_A_WORD));
        this.grams = Buckets.gather(lexicon.size(), bits, (id, key) -> Grams.of(lexicon.word(id), key));
        this.shared = new float[lexicon.size()];
        this.touched = new int[lexicon.size()];
        this.commonest = Math.max(400, lexicon.size() / 40);
    }

    /** A word and its similarity, 0 to 1. */
    record Like(int id, float similarity) {}

    /** The most similar words, at most {@code limit}, none below {@code least}. */
    List<Like> to(String word, float least, int limit) {
        int[] asked = distinct(word);
        for (int gram : asked) {
            // What most words hold tells them apart least and costs most.
            if (grams.size(gram) <= commonest) {
                float square = square(gram);
                grams.forEach(gram, id -> touch(id, square));
            }
        }
        return best(length(asked), least, limit);
    }

    private void touch(int id, float square) {
        if (shared[id] == 0) {
            touched[count++] = id;
        }
        shared[id] += square;
    }

    private List<Like> best(double length, float least, int limit) {
        PriorityQueue<Like> best = new PriorityQueue<>(Comparator.comparingDouble(Like::similarity));
        for (; count > 0; count--) {
            int id = touched[count - 1];
            double common = shared[id];
            shared[id] = 0;
            float floor =
                    best.size() < limit ? least : Math.max(least, best.element().similarity());
            // What is shared is at most the whole of the other word, so its length need not be known to rule it out.
            if (common > floor * floor * length * length) {
                float similarity = (float) Math.min(1, common / (length * length(distinct(lexicon.word(id)))));
                if (similarity > floor) {
                    best.add(new Like(id, similarity));
                    if (best.size() > limit) {
                        best.remove();
                    }
                }
            }
        }
        return List.copyOf(best);
    }

    private static int[] distinct(String word) {
        int[] all = new int[2 * word.length() + 2];
        int[] size = new int[1];
        Grams.of(word, gram -> {
            for (int n = 0; n < size[0]; n++) {
                if (all[n] == gram) {
                    return;
                }
            }
            all[size[0]++] = gram;
        });
        return Arrays.copyOf(all, size[0]);
    }

    private double length(int[] distinct) {
        double sum = 0;
        for (int gram : distinct) {
            sum += square(gram);
        }
        return Math.sqrt(sum);
    }

    /** The square of a gram's weight, which is the logarithm of how few words hold it. */
    private float square(int gram) {
        double rarity = Math.log1p((double) lexicon.size() / Math.max(1, grams.size(gram)));
        return (float) (rarity * rarity);
    }
}
