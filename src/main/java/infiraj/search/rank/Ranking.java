package infiraj.search.rank;

import infiraj.search.index.Snapshot;
import infiraj.search.index.Table;
import infiraj.search.words.Recent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Ranks entries by the sum of what each unit of a question adds, plus a share of what the other passages of the same
 * article add. Not for use by two threads at once.
 */
public final class Ranking {
    /** Entries in the scores that are remembered: about thirty megabytes. */
    private static final long MOST_REMEMBERED = 2_000_000;

    private final Table table;
    private final Weights weights;
    private final UnitScorer scorer;
    private final Recent<Unit, UnitScores> scored = new Recent<>(MOST_REMEMBERED, UnitScores::size);
    private final float[] own;
    private final float[] answered;
    private final float[] articles;

    public Ranking(Snapshot snapshot, Weights weights) throws IOException {
        this.table = snapshot.table();
        this.weights = weights;
        this.scorer = new UnitScorer(snapshot.lexicon(), table, snapshot.postings(), weights);
        this.own = new float[table.documents()];
        this.answered = new float[table.documents()];
        this.articles = new float[table.groups()];
    }

    /** Takes an entry that holds any of the units. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one entry.
         *
         * @param document its number in the index
         * @param score greater is better
         * @param answered share of the question, by weight, that it answers firmly, 0 to 1
         */
        void accept(int document, float score, float answered);
    }

    /**
     * Finds every entry that holds any of the units, in no order.
     *
     * @param required places in {@code units} that an entry must hold firmly
     * @param filter what else an entry must be
     */
    public void rank(List<Unit> units, Set<Integer> required, IntPredicate filter, Sink sink) throws IOException {
        List<UnitScores> all = new ArrayList<>();
        for (Unit unit : units) {
            all.add(scored.get(unit, scorer::score));
        }
        try {
            double asked = 0;
            IntPredicate allowed = filter;
            BitSet held = new BitSet(table.documents());
            for (int n = 0; n < all.size(); n++) {
                UnitScores scores = all.get(n);
                add(scores);
                held.or(scores.held());
                asked += scores.firm().isEmpty() ? 0 : scores.most();
                allowed = required.contains(n) ? allowed.and(scores.firm()::get) : allowed;
            }
            shareArticles(held);
            hand(held, asked, allowed, sink);
        } finally {
            all.forEach(this::clear);
        }
    }

    /** What holds none of the units. */
    public IntPredicate lacking(List<Unit> units) throws IOException {
        BitSet held = new BitSet(table.documents());
        for (Unit unit : units) {
            held.or(scored.get(unit, scorer::score).firm());
        }
        return document -> !held.get(document);
    }

    private void add(UnitScores scores) {
        int[] documents = scores.documents();
        float[] gains = scores.gains();
        for (int n = 0; n < documents.length; n++) {
            own[documents[n]] += gains[n];
        }
        float most = (float) scores.most();
        BitSet firm = scores.firm();
        for (int document = firm.nextSetBit(0); document >= 0; document = firm.nextSetBit(document + 1)) {
            answered[document] += most;
        }
    }

    private void shareArticles(BitSet held) {
        for (int document = held.nextSetBit(0); document >= 0; document = held.nextSetBit(document + 1)) {
            articles[table.group(document)] += own[document];
        }
    }

    private void hand(BitSet held, double asked, IntPredicate allowed, Sink sink) {
        for (int document = held.nextSetBit(0); document >= 0; document = held.nextSetBit(document + 1)) {
            if (allowed.test(document)) {
                float share = asked == 0 ? 0 : (float) (answered[document] / asked);
                sink.accept(document, score(document), share);
            }
        }
    }

    private float score(int document) {
        int group = table.group(document);
        float others = (articles[group] - own[document]) / Math.max(1, table.size(group) - 1);
        return (float) (own[document] + weights.neighbours() * others);
    }

    private void clear(UnitScores scores) {
        for (int document : scores.documents()) {
            own[document] = 0;
            answered[document] = 0;
            articles[table.group(document)] = 0;
        }
    }
}
