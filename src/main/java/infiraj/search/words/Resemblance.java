package infiraj.search.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds words that share letter runs with a word: the cosine of their gram vectors, each gram weighted by how few words of
 * the collection hold it.
 */
final class Resemblance {
    private static final int BUCKET_BITS = 20;

    private final Lexicon lexicon;
    private final Buckets grams;
    private final float[] shared;
    private final int commonest;

    Resemblance(Lexicon lexicon) {
        this.lexicon = lexicon;
        int bits = Math.min(BUCKET_BITS, Buckets.bitsFor(lexicon.size() * 8));
        this.grams = Buckets.gather(lexicon.size(), bits, (id, key) -> Grams.of(lexicon.word(id), key));
        this.shared = new float[lexicon.size()];
        this.commonest = Math.max(400, lexicon.size() / 40);
    }

    /** A word and its similarity, 0 to 1. */
    record Like(int id, float similarity) {}

    /** The most similar words, at most {@code limit}, none below {@code least}. Not for use by two threads at once. */
    List<Like> to(String word, float least, int limit) {
        Set<Integer> asked = new LinkedHashSet<>();
        Grams.of(word, asked::add);
        double square = asked.stream().mapToDouble(this::rarity).map(r -> r * r).sum();
        int[] touched = new int[64];
        int count = 0;
        for (int gram : asked) {
            if (grams.size(gram) > commonest) {
                continue;
            }
            Gatherer gatherer = new Gatherer(touched, count, rarity(gram));
            grams.forEach(gram, gatherer::touch);
            touched = gatherer.touched;
            count = gatherer.count;
        }
        return best(touched, count, Math.sqrt(square), least, limit);
    }

    private final class Gatherer {
        private int[] touched;
        private int count;
        private final float square;

        Gatherer(int[] touched, int count, double rarity) {
            this.touched = touched;
            this.count = count;
            this.square = (float) (rarity * rarity);
        }

        void touch(int id) {
            if (shared[id] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = id;
            }
            shared[id] += square;
        }
    }

    private List<Like> best(int[] touched, int count, double length, float least, int limit) {
        PriorityQueue<Like> best = new PriorityQueue<>(Comparator.comparingDouble(Like::similarity));
        for (int i = 0; i < count; i++) {
            int id = touched[i];
            double common = shared[id];
            shared[id] = 0;
            // What is shared is at most the whole of the other word, so its length need not be known to rule it out.
            double floor =
                    best.size() < limit ? least : Math.max(least, best.element().similarity());
            if (Math.sqrt(common) / length > floor) {
                float similarity = (float) Math.min(1, common / (length * length(lexicon.word(id))));
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

    private double length(String word) {
        Set<Integer> own = new LinkedHashSet<>();
        Grams.of(word, own::add);
        return Math.sqrt(own.stream().mapToDouble(this::rarity).map(r -> r * r).sum());
    }

    private double rarity(int gram) {
        return Math.log(1 + (double) lexicon.size() / Math.max(1, grams.size(gram)));
    }
}
