package infiraj.explorer.finding;

/** What stands together in the list of results. */
public enum Grouping {
    /** Everything in one list. */
    NONE,
    /** Passages, then events. */
    KIND,
    /** Article by article; an event stands with the article that states it first. */
    ARTICLE
}
