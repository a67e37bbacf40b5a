package infiraj.model;

import java.util.Optional;

/**
 * The adopted date of an event and why it was adopted.
 *
 * @param adopted the date the chronology stands by
 * @param basis where it comes from
 * @param reason needed whenever the date is not simply what the articles say
 */
public record EventDate(EdtfDate adopted, Basis basis, Optional<Bilingual> reason) {
    /** Where an adopted date comes from. */
    public enum Basis {
        /** The articles give it. */
        TEXT,
        /** An editor took it from outside the articles. */
        OUTSIDE
    }

    public EventDate {
        if (basis == Basis.OUTSIDE && reason.isEmpty()) {
            throw new IllegalArgumentException("a date from outside the articles needs a reason");
        }
    }
}
