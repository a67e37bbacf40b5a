package infiraj.explorer.finding;

import infiraj.model.Corpus;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import java.io.IOException;

/** Makes the engine that searches a corpus; called off the JavaFX thread. */
@FunctionalInterface
public interface Engines {
    SearchEngine over(Corpus corpus) throws IOException;

    /** Engines with an index in memory, knowing names by their spellings. */
    static Engines inMemory(Gazetteer names) {
        return corpus ->
                new SearchEngine(SearchIndex.inMemory(sink -> Entries.of(corpus).forEach(sink)), names);
    }
}
