package infiraj.search.measure;

import infiraj.search.Hit;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchSettings;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The program's own search over the development data. */
final class Ours implements Mrr.Searcher {
    private final SearchEngine engine;
    private final boolean grouped;

    Ours(DevelopmentData data, SearchSettings settings, boolean grouped) throws IOException {
        SearchIndex index =
                SearchIndex.inMemory(sink -> data.passages().forEach(passage -> sink.accept(passage.entry(grouped))));
        this.engine = new SearchEngine(index, names(), settings);
        this.grouped = grouped;
    }

    private static Gazetteer names() throws IOException {
        return GazetteerFile.read(
                Path.of(Objects.requireNonNull(System.getProperty("infiraj.data")), GazetteerFile.PATH));
    }

    @Override
    public List<String> search(String question, int limit) throws IOException {
        return engine.search(question, SearchOptions.best(limit)).hits().stream()
                .map(this::id)
                .toList();
    }

    private String id(Hit hit) {
        Place.OfPassage passage = (Place.OfPassage) hit.place();
        return grouped ? passage.article() + "-" + passage.paragraph() : passage.article();
    }
}
