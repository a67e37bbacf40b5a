package infiraj.explorer;

import infiraj.model.EdtfDate;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the events that all other facets let pass lie in the visible period.
 *
 * @param certain for certain
 * @param possible possibly
 */
public record CertaintyCounts(int certain, int possible) {
    static final CertaintyCounts NONE = new CertaintyCounts(0, 0);

    /** Counts events; what only may be one is none yet. */
    static CertaintyCounts of(Stream<TimelineItem> items, Period visible) {
        EdtfDate days = visible.days();
        Map<Certainty, Long> counts = items.filter(item -> !item.candidate())
                .flatMap(item -> Certainty.of(item.event(), days).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new CertaintyCounts(
                counts.getOrDefault(Certainty.CERTAIN, 0L).intValue(),
                counts.getOrDefault(Certainty.POSSIBLE, 0L).intValue());
    }

    /** How many events a choice leaves. */
    public int of(Certainty choice) {
        return switch (choice) {
            case CERTAIN -> certain;
            case POSSIBLE -> possible;
        };
    }
}
