package infiraj.explorer.finding;

import infiraj.model.Corpus;
import infiraj.search.Entries;
import infiraj.search.IndexKeeper;
import infiraj.search.SearchEngine;
import infiraj.search.names.Gazetteer;
import java.io.IOException;

/**
 * Makes the engine that searches a corpus; called off the JavaFX thread. A new one may change the index that the one before
 * reads, which goes on reading it as it was.
 */
@FunctionalInterface
public interface Engines {
    SearchEngine over(Corpus corpus) throws IOException;

    /** Engines with an index in memory, knowing names by their spellings. */
    static Engines inMemory(Gazetteer names) {
        return keeping(IndexKeeper.inMemory(), names);
    }

    /** Engines over one index that follows the corpus: only what has changed is indexed again. */
    static Engines keeping(IndexKeeper keeper, Gazetteer names) {
        return corpus -> new SearchEngine(
                keeper.holding(
                        Entries.characters(corpus),
                        sink -> Entries.of(corpus, names).forEach(sink)),
                names);
    }
}
