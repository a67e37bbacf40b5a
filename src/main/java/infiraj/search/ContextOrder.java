package infiraj.search;

import infiraj.search.rank.Ranked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The order of a concordance: by the words beside the keyword. Every text is read once, whatever the number wanted, and no
 * more is held of it than the words it is compared by.
 */
final class ContextOrder {
    /** Of a context: what tells two lines apart wherever a person would look. */
    private static final int MOST_COMPARED = 64;

    private final Answers.Reading reading;
    private final Function<Kwic, String> side;
    private final BooleanSupplier stopped;

    /** Something and what it is compared by. */
    private record Keyed(String key, int rank, Ranked ranked) {}

    /**
     * @param side the words to compare by
     * @param stopped whether nobody waits any more, so that any order will do
     */
    ContextOrder(Answers.Reading reading, Function<Kwic, String> side, BooleanSupplier stopped) {
        this.reading = reading;
        this.side = side;
        this.stopped = stopped;
    }

    /** The first so many; equal ones as they were. */
    List<Ranked> first(List<Ranked> all, int limit) throws IOException {
        Comparator<Keyed> order = Comparator.comparing(Keyed::key).thenComparing(Keyed::rank);
        PriorityQueue<Keyed> kept = new PriorityQueue<>(order.reversed());
        for (int rank : inIndexOrder(all)) {
            if (stopped.getAsBoolean()) {
                break;
            }
            kept.add(keyed(all.get(rank), rank));
            if (kept.size() > limit) {
                kept.remove();
            }
        }
        List<Keyed> first = new ArrayList<>(kept);
        first.sort(order);
        return first.stream().map(Keyed::ranked).toList();
    }

    /** In which order texts are read fastest. */
    static List<Integer> inIndexOrder(List<Ranked> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(rank -> all.get(rank).document()))
                .toList();
    }

    private Keyed keyed(Ranked ranked, int rank) throws IOException {
        Hit hit = reading.read(ranked);
        String key = side.apply(Kwic.of(hit.text(), hit.best()));
        return new Keyed(key.substring(0, Math.min(MOST_COMPARED, key.length())), rank, ranked);
    }
}
