package infiraj.search.index;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an entry can be filtered by.
 *
 * @param participants codes, such as {@code JPN}
 * @param types event types and quad classes by their codes, in lower case
 * @param dates the stretches of time it speaks of, where known
 */
public record Facets(Set<String> participants, Set<String> types, Set<Days> dates) {
    /** Nothing to filter by. */
    public static final Facets NONE = new Facets(Set.of(), Set.of(), Set.of());

    /**
     * A stretch of days, both included.
     *
     * @param first the earliest day it can mean
     * @param last not before {@code first}
     */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days run forward: " + first + " " + last);
            }
        }
    }

    public Facets {
        participants = Set.copyOf(participants);
        types = Set.copyOf(types);
        dates = Set.copyOf(dates);
    }
}
