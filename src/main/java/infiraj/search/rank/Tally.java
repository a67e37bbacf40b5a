package infiraj.search.rank;

import java.util.Arrays;

/** Sums per entry. Which entries have one is known in the order of the index, so that memory is read from end to end. */
final class Tally {
    private final float[] sums;
    private final long[] touched;

    Tally(int documents) {
        this.sums = new float[documents];
        this.touched = new long[(documents + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int document, float amount) {
        touched[document / Long.SIZE] |= 1L << document;
        sums[document] += amount;
    }

    float of(int document) {
        return sums[document];
    }

    /** How many entries were touched. */
    int count() {
        int count = 0;
        for (long word : touched) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The entries touched, in ascending order. */
    int[] documents() {
        int[] documents = new int[count()];
        int filled = 0;
        for (int n = 0; n < touched.length; n++) {
            for (long left = touched[n]; left != 0; left &= left - 1) {
                documents[filled++] = n * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return documents;
    }

    void clear() {
        for (int n = 0; n < touched.length; n++) {
            if (touched[n] != 0) {
                Arrays.fill(sums, n * Long.SIZE, Math.min((n + 1) * Long.SIZE, sums.length), 0);
                touched[n] = 0;
            }
        }
    }
}
