package infiraj.intake;

/**
 * Something that a source seems to say of itself.
 *
 * @param value what is proposed
 * @param ground where it stands in the source
 * @param words what stands there, for the person to check
 */
public record Proposed<T>(T value, Ground ground, String words) {
    /** Where a source says something of itself. */
    public enum Ground {
        /** Our own format states it in a field of its own. */
        FIELD,
        /** A field in the head of the page, meant for machines. */
        META,
        /** The topmost heading of the page. */
        HEADING,
        /** The title of the page. */
        TITLE,
        /** The first line: short and no sentence. */
        FIRST_LINE,
        /** There is no headline; the article begins so. */
        FIRST_WORDS,
        /** The name of the site's logo. */
        LOGO,
        /** A full date beside a word for today. */
        BESIDE_TODAY,
        /** A full date where agencies and pages put it. */
        DATELINE,
        /** The only known day that agrees with the weekdays and the current month of the text. */
        KNOWN_DAY,
        /** The person says so. */
        PERSON
    }
}
