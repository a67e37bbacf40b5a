package infiraj.dating;

/**
 * A slice of a period.
 *
 * @param index which, from 0
 * @param of how many slices the period is cut into: 2 halves, 4 quarters, 3 parts
 */
record Slice(int index, int of) {
    static final int PARTS = 3;

    Slice {
        if (index < 0 || index >= of) {
            throw new IllegalArgumentException("no slice " + index + " of " + of);
        }
    }
}
