package infiraj.search;

import infiraj.search.index.Place;

/**
 * How results are wanted.
 *
 * @param limit the most hits to return, at least 1
 * @param sort in which order
 * @param growing whether the query is still being typed, so that its last word may be unfinished
 * @param scope what is searched
 */
public record SearchOptions(int limit, Sort sort, boolean growing, Scope scope) {
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

    /** Kinds of entries; what is left out takes no place among the hits, and is not counted. */
    public enum Scope {
        PASSAGES_AND_EVENTS,
        PASSAGES,
        EVENTS;

        boolean holds(Place place) {
            return switch (this) {
                case PASSAGES_AND_EVENTS -> true;
                case PASSAGES -> place instanceof Place.OfPassage;
                case EVENTS -> place instanceof Place.OfEvent;
            };
        }
    }

    public SearchOptions {
        if (limit < 1) {
            throw new IllegalArgumentException("a result holds at least one hit");
        }
    }

    /** Options to search passages and events with. */
    public SearchOptions(int limit, Sort sort, boolean growing) {
        this(limit, sort, growing, Scope.PASSAGES_AND_EVENTS);
    }

    /** The best hits first. */
    public static SearchOptions best(int limit) {
        return new SearchOptions(limit, Sort.RELEVANCE, true);
    }

    /** The same for another scope. */
    public SearchOptions in(Scope other) {
        return new SearchOptions(limit, sort, growing, other);
    }
}
