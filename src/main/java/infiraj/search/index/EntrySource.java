package infiraj.search.index;

import java.util.function.Consumer;

/** Hands over entries one by one, so that no more than those of one article have to be in memory. */
@FunctionalInterface
public interface EntrySource {
    /** Hands over every entry, those of an article or event together, in an order that is the same each time. */
    void feed(Consumer<? super Entry> sink);
}
