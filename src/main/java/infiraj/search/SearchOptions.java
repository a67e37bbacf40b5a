package infiraj.search;

/**
 * How results are wanted.
 *
 * @param limit the most hits to return, at least 1
 * @param sort in which order
 * @param growing whether the query is still being typed, so that its last word may be unfinished
 */
public record SearchOptions(int limit, Sort sort, boolean growing) {
    /** Orders of results. In any but the first, what holds every word comes before what holds some. */
    public enum Sort {
        /** Best answer first. */
        RELEVANCE,
        /** Earliest first, what has no date last. */
        TIME,
        /** By article, then paragraph. */
        ARTICLE,
        /** By the words before the keyword, the nearest first. */
        BEFORE,
        /** By the words after the keyword. */
        AFTER
    }

    public SearchOptions {
        if (limit < 1) {
            throw new IllegalArgumentException("a result holds at least one hit");
        }
    }

    /** The best hits first. */
    public static SearchOptions best(int limit) {
        return new SearchOptions(limit, Sort.RELEVANCE, true);
    }
}
