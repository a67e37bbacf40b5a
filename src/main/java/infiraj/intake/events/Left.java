package infiraj.intake.events;

/** What of a file is not taken in; the file itself is kept as it came. */
public enum Left {
    /** Columns that nobody here knows. */
    COLUMNS,
    /** Quotations that do not stand in one place of one article at hand. */
    QUOTATIONS,
    /** The opening slide, which is no event. */
    TITLE,
    /** Eras, which are a background. */
    ERAS,
    /** Times of day. */
    TIMES,
    /** Pictures, films and maps. */
    MEDIA,
    /** Headings by which slides are grouped. */
    GROUPS
}
