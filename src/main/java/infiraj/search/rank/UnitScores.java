package infiraj.search.rank;

import java.util.BitSet;

/**
 * What one unit adds to each entry.
 *
 * @param documents entries that hold it, or that are about it
 * @param gains for each, what its own words add
 * @param topics for each, what its topic adds
 * @param firm entries whose match is an answer rather than a hint
 * @param most what it adds at most, topic aside
 */
record UnitScores(int[] documents, float[] gains, float[] topics, BitSet firm, double most) {
    /** Roughly how much memory this takes, in entries. */
    int size() {
        return documents.length + firm.size() / 64;
    }
}
