package infiraj.explorer;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return items.filter(item -> !item.candidate())
                .collect(() -> new Count(days), (count, item) -> count.add(item.event()), Count::add)
                .sum();
    }

    private static final class Count {
        private final EdtfDate days;
        private int certain;
        private int possible;
        private @Nullable EdtfDate last;
        private Optional<Certainty> ofLast = Optional.empty();

        Count(EdtfDate days) {
            this.days = days;
        }

        void add(Event event) {
            EdtfDate date = event.date().adopted();
            // In order of time, neighbours often have one date.
            if (!date.equals(last)) {
                last = date;
                ofLast = Certainty.of(event, days);
            }
            certain += ofLast.filter(Certainty.CERTAIN::equals).isPresent() ? 1 : 0;
            possible += ofLast.filter(Certainty.POSSIBLE::equals).isPresent() ? 1 : 0;
        }

        void add(Count other) {
            certain += other.certain;
            possible += other.possible;
        }

        CertaintyCounts sum() {
            return new CertaintyCounts(certain, possible);
        }
    }

    /** How many events a choice leaves. */
    public int of(Certainty choice) {
        return switch (choice) {
            case CERTAIN -> certain;
            case POSSIBLE -> possible;
        };
    }
}
