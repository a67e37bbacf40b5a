package infiraj.explorer;

import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many events each choice of a facet would leave, the other facets staying as they are. Choices stand in order of how
 * many events they have in the whole chronology, so that they do not jump about while filtering.
 *
 * @param participants by participant
 * @param kinds by quadrant
 * @param articles by id of article
 * @param landmarks how many landmarks
 */
public record FacetCounts(
        Map<Participant, Integer> participants,
        Map<Optional<QuadClass>, Integer> kinds,
        Map<String, Integer> articles,
        int landmarks) {
    public static FacetCounts of(List<Event> events, Filter filter) {
        return new FacetCounts(
                count(events, filter.withoutParticipants(), event -> event.participants().stream()),
                kinds(events, filter.withoutKinds()),
                count(events, filter.withoutArticles(), FacetCounts::articles),
                (int) events.stream()
                        .filter(filter.withoutLandmarks())
                        .filter(Event::landmark)
                        .count());
    }

    /** Quadrants stand in the order of the lanes, which is that of their constants; context comes last. */
    private static Map<Optional<QuadClass>, Integer> kinds(List<Event> events, Filter filter) {
        Map<Optional<QuadClass>, Integer> counts =
                count(events, filter, event -> Stream.of(event.type().quadClass()));
        Map<Optional<QuadClass>, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static Stream<String> articles(Event event) {
        return event.evidence().stream()
                .map(evidence -> evidence.passage().article())
                .distinct();
    }

    private static <K> Map<K, Integer> count(List<Event> events, Filter filter, Function<Event, Stream<K>> keys) {
        Map<K, Long> ever = tally(events.stream(), keys);
        Map<K, Long> now = tally(events.stream().filter(filter), keys);
        Map<K, Integer> counts = new LinkedHashMap<>();
        ever.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> counts.put(
                        entry.getKey(), now.getOrDefault(entry.getKey(), 0L).intValue()));
        return counts;
    }

    private static <K> Map<K, Long> tally(Stream<Event> events, Function<Event, Stream<K>> keys) {
        return events.flatMap(keys).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
