package infiraj.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many entries and counts them all. */
public final class Best {
    /** The greatest score first; of equal ones the first in the index. */
    public static final Comparator<Ranked> SCORE =
            Comparator.comparing(Ranked::score, Comparator.reverseOrder()).thenComparingInt(Ranked::document);

    private final int limit;
    private final Comparator<Ranked> order;
    private final boolean byScore;
    private final PriorityQueue<Ranked> kept;
    private int count;

    private Best(int limit, Comparator<Ranked> order, boolean byScore) {
        this.limit = limit;
        this.order = order.thenComparingInt(Ranked::document);
        this.byScore = byScore;
        this.kept = new PriorityQueue<>(this.order.reversed());
    }

    /** Keeps those with the greatest scores. */
    public static Best byScore(int limit) {
        return new Best(limit, SCORE, true);
    }

    /** Keeps the first in another order. */
    public static Best by(Comparator<Ranked> order, int limit) {
        return new Best(limit, order, false);
    }

    /** Takes one entry. */
    public void add(int document, float score, float answered) {
        count++;
        // Most entries lose to the worst one kept, and need not be made.
        if (byScore && kept.size() == limit && score < kept.element().score()) {
            return;
        }
        kept.add(new Ranked(document, score, answered));
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    /** How many were taken. */
    public int count() {
        return count;
    }

    /** Those kept, best first. */
    public List<Ranked> inOrder() {
        List<Ranked> all = new ArrayList<>(kept);
        all.sort(order);
        return all;
    }
}
