package infiraj.explorer;

import infiraj.text.Folding;
import infiraj.timeline.TimelineItem;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of a list of events. Events that are alike in what the list goes by stand in order of time, and those it knows
 * nothing of last, whichever way it runs.
 *
 * @param by what it goes by
 * @param descending whether it begins with the last
 */
public record EventOrder(By by, boolean descending) {
    /** From the earliest day on. */
    public static final EventOrder OF_TIME = new EventOrder(By.DATE, false);

    /** What a list of events can go by; these are its columns. */
    public enum By {
        DATE,
        TITLE,
        KIND,
        PARTICIPANTS,
        PLACE,
        ARTICLES
    }

    private static final Comparator<TimelineItem> IN_TIME = Comparator.comparingDouble(
                    (TimelineItem item) -> item.extent().start())
            .thenComparingDouble(item -> item.extent().end())
            .thenComparing(TimelineItem::id);

    private record Keyed<K>(TimelineItem item, Optional<K> key) {}

    /**
     * The events in this order.
     *
     * @param text what the list says of an event in the column that it goes by
     */
    public List<TimelineItem> sorted(List<TimelineItem> items, Function<TimelineItem, String> text) {
        return switch (by) {
            case DATE -> ordered(items, EventOrder::day);
            case KIND -> ordered(items, item -> item.kind().map(Enum::ordinal));
            case ARTICLES -> ordered(items, item -> Optional.of(articles(item)));
            case TITLE, PARTICIPANTS, PLACE -> {
                // As a dictionary has it, whatever sits on an alif.
                Collator arabic = Collator.getInstance(Locale.of("ar"));
                yield ordered(items, item -> collated(text.apply(item), arabic));
            }
        };
    }

    private <K extends Comparable<? super K>> List<TimelineItem> ordered(
            List<TimelineItem> items, Function<TimelineItem, Optional<K>> keyOf) {
        // Reckoned once each, since a comparison needs them many times.
        Stream<Keyed<K>> keyed = items.stream().sorted(IN_TIME).map(item -> new Keyed<>(item, keyOf.apply(item)));
        Comparator<K> natural = Comparator.naturalOrder();
        Comparator<K> way = descending ? natural.reversed() : natural;
        return keyed.sorted(Comparator.comparing((Keyed<K> row) -> row.key.isEmpty())
                        .thenComparing((a, b) -> a.key.isEmpty() ? 0 : way.compare(a.key.get(), b.key.get())))
                .map(Keyed::item)
                .toList();
    }

    private static Optional<Double> day(TimelineItem item) {
        return Optional.of(item)
                .filter(TimelineItem::isDated)
                .map(dated -> dated.extent().start());
    }

    /** How many articles tell of it. */
    public static int articles(TimelineItem item) {
        return (int) item.event().evidence().stream()
                .map(evidence -> evidence.passage().article())
                .distinct()
                .count();
    }

    private static Optional<CollationKey> collated(String text, Collator collator) {
        return text.isBlank() ? Optional.empty() : Optional.of(collator.getCollationKey(Folding.key(text)));
    }
}
