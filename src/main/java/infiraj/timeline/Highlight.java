package infiraj.timeline;

import java.util.Map;
import java.util.Set;

/**
 * What a search found, as the timeline shows it.
 *
 * @param events ids of the events that stand out, while all others fade
 * @param times of what is narrated where something was found, each with how often it is
 */
public record Highlight(Set<String> events, Map<DateExtent, Integer> times) {
    public Highlight {
        events = Set.copyOf(events);
        times = Map.copyOf(times);
    }
}
