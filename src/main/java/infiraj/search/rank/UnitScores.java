package infiraj.search.rank;

import java.util.BitSet;

/**
 * What one unit adds to each entry.
 *
 * @param documents entries that hold it, or that are about it, in ascending order
 * @param gains for each, what it adds
 * @param held entries that hold it, and are not only about it
 * @param firm entries whose match is an answer rather than a hint
 * @param most what it adds at most, topic aside
 */
record UnitScores(int[] documents, float[] gains, BitSet held, BitSet firm, double most) {
    /** Roughly how much memory this takes, in entries. */
    int size() {
        return documents.length + (held.size() + firm.size()) / 64;
    }
}
