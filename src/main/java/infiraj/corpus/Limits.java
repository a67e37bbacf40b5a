package infiraj.corpus;

/**
 * How much is read before a file is refused.
 *
 * @param fileBytes size of one JSON file, or of one line of a JSON Lines file
 * @param depth objects and arrays inside one another
 * @param values values in one file
 */
record Limits(int fileBytes, int depth, int values) {
    /** Three thousand times what the shipped corpus needs. */
    static final Limits USUAL = new Limits(16 << 20, 32, 1_000_000);

    /** What a person can add in years, and what still fits into memory. */
    static final Limits OWN = new Limits(256 << 20, 32, 10_000_000);

    int fileMebibytes() {
        return fileBytes >> 20;
    }
}
