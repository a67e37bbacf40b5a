package infiraj.dating;

import infiraj.model.EdtfDate;
import infiraj.model.TextSpan;
import java.util.Locale;
import java.util.Optional;

/**
 * An expression of time in a text and what it means there.
 *
 * @param span the words, in UTF-16 offsets of the text as it was given
 * @param date what they mean; absent when that depends on a publication date nobody knows
 * @param kind how the words date
 * @param anchor what the reading was counted from
 * @param rule which rule read it
 * @param explanation why it means that, in one line
 * @param warning what contradicts the reading, such as a weekday that the date does not have
 */
public record FoundDate(
        TextSpan span,
        Optional<EdtfDate> date,
        Kind kind,
        Anchor anchor,
        Rule rule,
        Explanation explanation,
        Optional<Explanation> warning) {
    /** How an expression dates. */
    public enum Kind {
        /** It names the date whole. */
        EXPLICIT,
        /** It is counted from the day the article appeared. */
        RELATIVE_TO_PUBLICATION,
        /** It is counted from what the text told of last, or from a date it names. */
        RELATIVE_TO_NARRATION,
        /** It names no certain distance: «قبل أيام قليلة». */
        VAGUE;

        /** A word for machines, in lower case with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public FoundDate {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a date needs words");
        }
    }
}
