package infiraj.timeline;

import java.util.Arrays;

/** The stretches of a row that are taken, none overlapping, in order. */
final class Row {
    private double[] starts = new double[16];
    private double[] ends = new double[16];
    private int size;

    /** Whether nothing is taken between two places. */
    boolean isFree(double start, double end) {
        int before = countBefore(end);
        return before == 0 || ends[before - 1] <= start;
    }

    /** Takes what is free. */
    void take(double start, double end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int at = countBefore(start);
        System.arraycopy(starts, at, starts, at + 1, size - at);
        System.arraycopy(ends, at, ends, at + 1, size - at);
        starts[at] = start;
        ends[at] = end;
        size++;
    }

    /** How many stretches begin before a place. */
    private int countBefore(double place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }
}
