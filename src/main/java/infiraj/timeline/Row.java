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

    /**
     * Where something can stand that would rather stand at a place: there, else just before what takes that, else after.
     *
     * @param length it takes, the distance to what follows included
     * @param least it cannot stand before this
     * @param gap it keeps from what is before it
     */
    double nearestFree(double place, double length, double least, double gap) {
        if (isFree(place - gap, place + length)) {
            return place;
        }
        int blocking = countBefore(place + length) - 1;
        double before = starts[blocking] - length;
        if (before > least && (blocking == 0 || ends[blocking - 1] + gap <= before)) {
            return before;
        }
        double after = ends[blocking] + gap;
        for (int next = blocking + 1; next < size && starts[next] < after + length; next++) {
            after = ends[next] + gap;
        }
        return after;
    }

    /** How many stretches begin before a place. */
    private int countBefore(double place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }
}
