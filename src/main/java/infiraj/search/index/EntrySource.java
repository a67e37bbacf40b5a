package infiraj.search.index;

import java.util.function.Consumer;

/** Hands over entries one by one, so that no more than one has to be in memory. */
@FunctionalInterface
public interface EntrySource {
    /** Hands over every entry, in an order that is the same each time. */
    void feed(Consumer<? super Entry> sink);
}
