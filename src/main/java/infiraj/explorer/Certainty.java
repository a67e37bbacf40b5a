package infiraj.explorer;

import infiraj.model.DateRelation;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import java.util.Optional;

/** How surely an event lies in the visible period; what cannot lie there has none. */
public enum Certainty {
    /** Some of it does, whatever its date turns out to be. */
    CERTAIN,
    /** Some of it may: its date is a month, say, and the visible period begins in the middle of it. */
    POSSIBLE;

    /**
     * How surely an event has a day in common with a period.
     *
     * @param period from its first day to its last
     */
    public static Optional<Certainty> of(Event event, EdtfDate period) {
        return switch (DateRelation.OVERLAPS.of(event.date().adopted(), period)) {
            case CERTAIN -> Optional.of(CERTAIN);
            case POSSIBLE -> Optional.of(POSSIBLE);
            case IMPOSSIBLE -> Optional.empty();
        };
    }
}
