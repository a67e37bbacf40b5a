package infiraj.workspace;

/** What a person did; the names are part of the journal's format, and undoing is named after them. */
public enum Deed {
    /** Took in articles, or events from another program. */
    TAKE_IN,
    /** Made an event of a candidate. */
    ACCEPT,
    /** Made one event of two, or a candidate further evidence of an event. */
    MERGE,
    /** Laid a candidate aside. */
    DISMISS,
    /** Added an event. */
    ADD_EVENT,
    /** Changed an event. */
    EDIT_EVENT,
    /** Took an event out again. */
    REMOVE_EVENT,
    /** Changed what an article says of itself. */
    EDIT_ARTICLE,
    /** Wrote, changed or deleted a note. */
    NOTE,
    /** Gave a star. */
    STAR,
    /** Took a star away. */
    UNSTAR,
    /** Kept a view or a search. */
    BOOKMARK,
    /** Forgot a view or a search. */
    FORGET,
    /** Took over what somebody else has shared. */
    RECEIVE
}
