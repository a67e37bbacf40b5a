package infiraj.intake.events;

import java.util.List;
import java.util.Set;

/**
 * What a file tells.
 *
 * @param form what it is
 * @param events in the order of the file
 * @param left what of it is not taken in
 */
record Telling(Form form, List<Told> events, Set<Left> left) {
    Telling {
        events = List.copyOf(events);
        left = Set.copyOf(left);
    }

    /** The forms that are read. */
    enum Form {
        /** A table as {@code infiraj export csv} writes it. */
        OURS,
        /** A table or a JSON file of TimelineJS 3. */
        TIMELINEJS
    }
}
