package infiraj.text;

/** How wide words are; set in some face, at some size. */
@FunctionalInterface
public interface Advance {
    /**
     * The width of a word or of a part of one, in the unit of the line.
     *
     * @param word characters of one direction, no spaces; never empty
     * @param direction which way they run
     * @return at least 0
     */
    double of(String word, Direction direction);

    /** The width of a space between words. */
    default double ofSpace() {
        return of(" ", Direction.LEFT_TO_RIGHT);
    }
}
