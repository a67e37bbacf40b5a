package infiraj.search.rank;

import java.util.Arrays;

/** Sums per entry, with the list of entries touched, so that clearing costs only what was used. */
final class Tally {
    private final float[] sums;
    private final boolean[] isTouched;
    private int[] touched = new int[256];
    private int count;

    Tally(int documents) {
        this.sums = new float[documents];
        this.isTouched = new boolean[documents];
    }

    void add(int document, float amount) {
        if (!isTouched[document]) {
            isTouched[document] = true;
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = document;
        }
        sums[document] += amount;
    }

    float of(int document) {
        return sums[document];
    }

    /** How many entries were touched. */
    int count() {
        return count;
    }

    /** The {@code n}-th entry touched. */
    int document(int n) {
        return touched[n];
    }

    int[] documents() {
        return Arrays.copyOf(touched, count);
    }

    void clear() {
        for (int n = 0; n < count; n++) {
            sums[touched[n]] = 0;
            isTouched[touched[n]] = false;
        }
        count = 0;
    }
}
