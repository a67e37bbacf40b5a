package infiraj.dating;

import infiraj.model.TextSpan;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day on which an article may have appeared, read out of the article itself.
 *
 * @param date the day
 * @param paragraph index of the paragraph that tells it
 * @param span the words that tell it, in UTF-16 offsets of that paragraph
 * @param reason how they tell it
 */
public record PublicationProposal(LocalDate date, int paragraph, TextSpan span, Reason reason) {
    /** How the words of an article tell the day it appeared. */
    public enum Reason {
        /** A full date beside «اليوم» or its like. */
        BESIDE_TODAY,
        /** A full date where agencies and pages put the date. */
        DATELINE,
        /** Weekdays and the current month agree with one known day only. */
        KNOWN_DAY;

        /** Key of the message that gives the reason in the wording bundle {@code dating}. */
        public String key() {
            return "dating.proposal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
