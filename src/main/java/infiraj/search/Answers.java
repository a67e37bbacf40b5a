package infiraj.search;

import infiraj.search.index.Snapshot;
import infiraj.search.rank.Ranked;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Everything that answers a query, what holds all of its words first. Only places are held: a text is read when its turn
 * comes, so that there may be any number of them. The index stays as it was until this is closed, even if the engine is
 * closed before.
 */
public final class Answers implements Closeable {
    private final Snapshot snapshot;
    private final Closeable hold;
    private final SearchResult summary;
    private final List<Ranked> ranked;
    private final Reading reading;
    private final Readings inOrder;

    /** Reads a hit. */
    @FunctionalInterface
    interface Reading {
        Hit read(Ranked ranked) throws IOException;
    }

    /** Makes what reads hits. */
    @FunctionalInterface
    interface Readings {
        Reading open() throws IOException;
    }

    /**
     * @param reading reads any of them, on any thread
     * @param inOrder makes what reads them on one thread, fastest in the order of the index
     */
    Answers(Snapshot snapshot, SearchResult summary, List<Ranked> ranked, Reading reading, Readings inOrder) {
        this.snapshot = snapshot;
        this.hold = snapshot.hold();
        this.summary = summary;
        this.ranked = List.copyOf(ranked);
        this.reading = reading;
        this.inOrder = inOrder;
    }

    /** How the query was read and how much answers it, without the hits. */
    public SearchResult summary() {
        return summary;
    }

    /** How many there are to be read. */
    public int size() {
        return ranked.size();
    }

    /**
     * Reads one.
     *
     * @param place from 0, less than {@link #size()}
     */
    public Hit read(int place) throws IOException {
        return reading.read(ranked.get(place));
    }

    /** Takes a hit. */
    @FunctionalInterface
    public interface Taker {
        void take(Hit hit) throws IOException;
    }

    /**
     * Reads all of them in the order of the index, which is faster than one by one.
     *
     * @param stopped whether nobody wants the rest
     */
    public void each(BooleanSupplier stopped, Taker taker) throws IOException {
        Reading each = inOrder.open();
        for (int place : ContextOrder.inIndexOrder(ranked)) {
            if (stopped.getAsBoolean()) {
                return;
            }
            taker.take(each.read(ranked.get(place)));
        }
    }

    /** The articles and events that the first so many stand in, as the index names them. */
    public Set<String> groups(int first) {
        return ranked.stream()
                .limit(first)
                .map(each -> snapshot.table().place(each.document()).group())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() throws IOException {
        hold.close();
    }
}
