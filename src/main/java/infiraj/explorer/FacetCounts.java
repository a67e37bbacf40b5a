package infiraj.explorer;

import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.timeline.Many;
import infiraj.timeline.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
    static FacetCounts of(List<Event> events, Filter filter, Period visible) {
        Choosing choosing = new Choosing(filter, visible);
        return Many.of(events)
                .collect(Count::new, (count, event) -> count.add(event, choosing), Count::add)
                .facets();
    }

    /** The filter without each of its facets in turn. */
    private record Choosing(
            Predicate<Event> certain, Filter anyParticipant, Filter anyKind, Filter anyArticle, Filter anyWeight) {
        Choosing(Filter filter, Period visible) {
            this(
                    filter.certain(visible),
                    filter.withoutParticipants(),
                    filter.withoutKinds(),
                    filter.withoutArticles(),
                    filter.withoutLandmarks());
        }
    }

    /** What has been counted so far. */
    private static final class Count {
        private final Tallies<Participant> participants = new Tallies<>();
        private final Tallies<Optional<QuadClass>> kinds = new Tallies<>();
        private final Tallies<String> articles = new Tallies<>();
        private int landmarks;

        void add(Event event, Choosing choosing) {
            boolean passes = choosing.certain.test(event);
            participants.add(event.participants(), passes && choosing.anyParticipant.test(event));
            kinds.add(List.of(event.type().quadClass()), passes && choosing.anyKind.test(event));
            articles.add(articles(event), passes && choosing.anyArticle.test(event));
            landmarks += passes && event.landmark() && choosing.anyWeight.test(event) ? 1 : 0;
        }

        void add(Count other) {
            participants.add(other.participants);
            kinds.add(other.kinds);
            articles.add(other.articles);
            landmarks += other.landmarks;
        }

        FacetCounts facets() {
            return new FacetCounts(
                    participants.by(MOST_EVER),
                    // Quadrants stand in the order of the lanes, which is that of their constants; context comes last.
                    kinds.by(Comparator.comparing(
                            tally -> tally.key.map(Enum::ordinal).orElse(Integer.MAX_VALUE))),
                    articles.by(MOST_EVER),
                    landmarks);
        }
    }

    private static final Comparator<Tally<?>> MOST_EVER =
            Comparator.comparing((Tally<?> tally) -> -tally.ever).thenComparing(tally -> tally.key.toString());

    private static List<String> articles(Event event) {
        return event.evidence().size() == 1
                ? List.of(event.evidence().getFirst().passage().article())
                : event.evidence().stream()
                        .map(evidence -> evidence.passage().article())
                        .distinct()
                        .toList();
    }

    /** How many events one choice has, and how many of them it would leave. */
    private static final class Tally<K> {
        private final K key;
        private int ever;
        private int now;

        Tally(K key) {
            this.key = key;
        }
    }

    /** The tallies of a facet. */
    private static final class Tallies<K> {
        private final Map<K, Tally<K>> byKey = new HashMap<>();

        void add(List<K> keys, boolean passes) {
            for (K key : keys) {
                Tally<K> tally = byKey.computeIfAbsent(key, Tally::new);
                tally.ever++;
                tally.now += passes ? 1 : 0;
            }
        }

        void add(Tallies<K> others) {
            for (Tally<K> other : others.byKey.values()) {
                Tally<K> tally = byKey.computeIfAbsent(other.key, Tally::new);
                tally.ever += other.ever;
                tally.now += other.now;
            }
        }

        Map<K, Integer> by(Comparator<? super Tally<K>> order) {
            Map<K, Integer> counts = new LinkedHashMap<>();
            byKey.values().stream().sorted(order).forEach(tally -> counts.put(tally.key, tally.now));
            return counts;
        }
    }
}
