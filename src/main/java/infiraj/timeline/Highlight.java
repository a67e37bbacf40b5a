package infiraj.timeline;

import java.util.List;
import java.util.Set;

/**
 * What a search found, as the timeline shows it.
 *
 * @param events ids of the events that stand out, while all others fade
 * @param times of what is narrated where something was found, one for each
 */
public record Highlight(Set<String> events, List<DateExtent> times) {
    public Highlight {
        events = Set.copyOf(events);
        times = List.copyOf(times);
    }
}
