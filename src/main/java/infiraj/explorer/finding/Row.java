package infiraj.explorer.finding;

/** A row of the list of results. */
public sealed interface Row {
    /** Something found. */
    record Found(Finding finding) implements Row {}

    /** Begins the passages. */
    record Passages(int count) implements Row {}

    /** Begins the events. */
    record Events(int count) implements Row {}

    /** Begins what was found in an article. */
    record Article(String id, int count) implements Row {}

    /**
     * The line below which things hold only some of the words.
     *
     * @param shown how many follow
     * @param count how many there are
     */
    record Partial(int shown, int count) implements Row {}

    /**
     * The line below which things merely resemble what was asked.
     *
     * @param shown how many follow
     * @param count how many there are
     */
    record Resembling(int shown, int count) implements Row {}
}
