package infiraj.timeline;

import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * What was dealt to a lane.
     *
     * @param items indexes of the events, in order
     */
    record Hand(Key key, int[] items) {}

    /** What was dealt to a lane, taken up. */
    static Lane of(Hand hand, List<TimelineItem> items) {
        return new Lane(hand.key, Arrays.stream(hand.items).mapToObj(items::get).toList());
    }

    /** Deals events out to lanes; an event stands in every lane it belongs to, and lanes without events are left out. */
    static List<Hand> hands(List<TimelineItem> items, LaneBy by) {
        Map<Key, IntStream.Builder> dealt = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (Key key : keys(items.get(i), by)) {
                dealt.computeIfAbsent(key, unknown -> IntStream.builder()).add(i);
            }
        }
        return dealt.entrySet().stream()
                .map(entry -> new Hand(entry.getKey(), entry.getValue().build().toArray()))
                .sorted(Lane::compare)
                .toList();
    }

    /** The lanes that an event belongs to, each once. */
    static Collection<Key> keys(TimelineItem item, LaneBy by) {
        return switch (by) {
            case KIND -> List.of(new Key.Kind(item.kind()));
            case PARTICIPANT -> distinct(item.event().participants().stream().map(Key.Who::new));
            case ARTICLE ->
                distinct(item.event().evidence().stream()
                        .map(evidence -> new Key.From(evidence.passage().article())));
            case NONE -> List.of(new Key.Everything());
        };
    }

    private static Collection<Key> distinct(Stream<? extends Key> keys) {
        return keys.collect(Collectors.toUnmodifiableSet());
    }

    /** Quadrants stand in the order of their constants, context last; who takes part in more stands higher. */
    private static int compare(Hand one, Hand other) {
        return switch (one.key) {
            case Key.Kind(var kind)
            when other.key instanceof Key.Kind(var second) -> Integer.compare(place(kind), place(second));
            case Key.Who(var who)
            when other.key instanceof Key.Who(var second) -> {
                int more = Integer.compare(other.items.length, one.items.length);
                yield more != 0 ? more : who.compareTo(second);
            }
            case Key.From(var article) when other.key instanceof Key.From(var second) -> article.compareTo(second);
            default -> 0;
        };
    }

    private static int place(Optional<QuadClass> kind) {
        return kind.map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
