package infiraj.model;

/**
 * A text that is not an EDTF value, or not one that this program reads. People are told in their own language by way of the
 * {@link Reason}; the message is for logs.
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int offset;
    private final String culprit;

    /** What can be wrong. */
    public enum Reason {
        /** There is no text. */
        EMPTY,
        /** More characters than any value needs. */
        TOO_LONG,
        /** A character that cannot stand here. */
        UNEXPECTED_CHARACTER,
        /** The value stops where more is needed. */
        INCOMPLETE,
        /** ISO 8601's basic format, without hyphens: 20230818. */
        NO_HYPHENS,
        /** Neither a month nor a season, quarter or other part of a year. */
        NO_SUCH_MONTH,
        /** No month has such a day, or this one has not. */
        NO_SUCH_DAY,
        /** No such time of day. */
        NO_SUCH_TIME,
        /** No such shift from UTC. */
        NO_SUCH_ZONE,
        /** −0000: the year before 0001 is 0000. */
        NEGATIVE_ZERO,
        /** A year after the letter Y has more than four digits. */
        SHORT_YEAR_AFTER_Y,
        /** A year too far from ours to reckon with. */
        YEAR_OUT_OF_RANGE,
        /** A year has at least one significant digit and no more than it has digits. */
        NO_SUCH_SIGNIFICANCE,
        /** A point in time to the second takes no qualifier. */
        QUALIFIED_TIME,
        /** The ends of an interval are dates, not times of day. */
        TIME_IN_INTERVAL,
        /** An interval needs a date at one end at least. */
        NO_KNOWN_END,
        /** The interval ends before it begins. */
        ENDS_BEFORE_START,
        /** Level 2, not read here: one of a set, or all of a set. */
        SET,
        /** Level 2, not read here: a qualifier on one part of a date. */
        PART_QUALIFIED
    }

    /**
     * @param offset where in the text, in characters from 0
     * @param culprit the part of the text that is wrong, possibly empty
     */
    public EdtfException(Reason reason, int offset, String culprit) {
        super("not an EDTF date: " + reason + " at " + offset + ": " + culprit);
        this.reason = reason;
        this.offset = offset;
        this.culprit = culprit;
    }

    public Reason reason() {
        return reason;
    }

    /** Where in the text, in characters from 0. */
    public int offset() {
        return offset;
    }

    /** The part of the text that is wrong, possibly empty. */
    public String culprit() {
        return culprit;
    }

    EdtfException at(int place) {
        return new EdtfException(reason, place, culprit);
    }
}
