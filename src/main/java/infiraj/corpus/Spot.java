package infiraj.corpus;

/**
 * Where a value begins in its file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
record Spot(int line, int column) {
    /** The beginning of a file, for what is wrong with the file as a whole. */
    static final Spot START = new Spot(1, 1);
}
