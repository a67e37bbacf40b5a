package infiraj.timeline;

import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lane of the timeline.
 *
 * @param key what it stands for
 * @param items the events in it, landmarks first, then by time
 */
public record Lane(Key key, List<TimelineItem> items) {
    /** What a lane stands for. */
    public sealed interface Key {
        /** A quadrant, or context where absent. */
        record Kind(Optional<QuadClass> kind) implements Key {}

        /** A state or an organisation. */
        record Who(Participant participant) implements Key {}

        /** An article, by id. */
        record From(String article) implements Key {}

        /** The only lane there is. */
        record Everything() implements Key {}
    }

    private static final Comparator<TimelineItem> BY_IMPORTANCE = Comparator.comparing(
                    (TimelineItem item) -> !item.event().landmark())
            .thenComparing(item -> item.extent().start())
            .thenComparing(TimelineItem::id);

    public Lane {
        items = items.stream().sorted(BY_IMPORTANCE).toList();
    }

    /** Deals events out to lanes; an event stands in every lane it belongs to, and lanes without events are left out. */
    public static List<Lane> deal(List<TimelineItem> items, LaneBy by) {
        return keys(items, by)
                .map(key -> new Lane(
                        key, items.stream().filter(item -> belongs(item, key)).toList()))
                .filter(lane -> !lane.items.isEmpty())
                .toList();
    }

    private static Stream<Key> keys(List<TimelineItem> items, LaneBy by) {
        return switch (by) {
            case KIND ->
                Stream.concat(Stream.of(QuadClass.values()).map(Optional::of), Stream.of(Optional.<QuadClass>empty()))
                        .map(Key.Kind::new);
            case PARTICIPANT ->
                items.stream()
                        .flatMap(item -> item.event().participants().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<Participant, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> new Key.Who(entry.getKey()));
            case ARTICLE ->
                items.stream()
                        .flatMap(item -> item.event().evidence().stream())
                        .map(evidence -> evidence.passage().article())
                        .distinct()
                        .sorted()
                        .map(Key.From::new);
            case NONE -> Stream.of(new Key.Everything());
        };
    }

    private static boolean belongs(TimelineItem item, Key key) {
        return switch (key) {
            case Key.Kind(var kind) -> item.kind().equals(kind);
            case Key.Who(var participant) -> item.event().participants().contains(participant);
            case Key.From(var article) ->
                item.event().evidence().stream()
                        .anyMatch(evidence -> evidence.passage().article().equals(article));
            case Key.Everything() -> true;
        };
    }
}
