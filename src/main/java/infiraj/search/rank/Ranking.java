package infiraj.search.rank;

import infiraj.search.index.Snapshot;
import infiraj.search.index.Table;
import infiraj.search.words.Recent;
import java.io.IOException;
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
    private final Tally own;
    private final Tally topics;
    private final Tally answered;
    private final Tally articles;

    public Ranking(Snapshot snapshot, Weights weights) throws IOException {
        this.table = snapshot.table();
        this.weights = weights;
        this.scorer = new UnitScorer(snapshot.lexicon(), table, snapshot.postings(), weights);
        this.own = new Tally(table.documents());
        this.topics = new Tally(table.documents());
        this.answered = new Tally(table.documents());
        this.articles = new Tally(table.groups());
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
        try {
            double asked = 0;
            IntPredicate allowed = filter;
            for (int n = 0; n < units.size(); n++) {
                UnitScores scores = scored.get(units.get(n), scorer::score);
                add(scores);
                asked += scores.firm().isEmpty() ? 0 : scores.most();
                allowed = required.contains(n) ? allowed.and(scores.firm()::get) : allowed;
            }
            shareArticles();
            hand(asked, allowed, sink);
        } finally {
            clear();
        }
    }

    /** What holds none of the units. */
    public IntPredicate lacking(List<Unit> units) throws IOException {
        IntPredicate lacking = document -> true;
        for (Unit unit : units) {
            UnitScores scores = scored.get(unit, scorer::score);
            lacking = lacking.and(document -> !scores.firm().get(document));
        }
        return lacking;
    }

    private void add(UnitScores scores) {
        int[] documents = scores.documents();
        for (int n = 0; n < documents.length; n++) {
            if (scores.gains()[n] > 0) {
                own.add(documents[n], scores.gains()[n]);
            }
            if (scores.topics()[n] > 0) {
                topics.add(documents[n], scores.topics()[n]);
            }
            if (scores.firm().get(documents[n])) {
                answered.add(documents[n], (float) scores.most());
            }
        }
    }

    private void shareArticles() {
        for (int n = 0; n < own.count(); n++) {
            int document = own.document(n);
            articles.add(table.group(document), own.of(document) + topics.of(document));
        }
    }

    private void hand(double asked, IntPredicate allowed, Sink sink) {
        for (int n = 0; n < own.count(); n++) {
            int document = own.document(n);
            if (allowed.test(document)) {
                float share = asked == 0 ? 0 : (float) (answered.of(document) / asked);
                sink.accept(document, score(document), share);
            }
        }
    }

    private float score(int document) {
        float alone = own.of(document) + topics.of(document);
        int group = table.group(document);
        float others = (articles.of(group) - alone) / Math.max(1, table.size(group) - 1);
        return (float) (alone + weights.neighbours() * others);
    }

    private void clear() {
        own.clear();
        topics.clear();
        answered.clear();
        articles.clear();
    }
}
