package infiraj.search;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Corpus;
import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The shipped corpus, its gazetteer, and an engine over it. */
public final class TestCorpus {
    private static final Path DATA = Path.of(Objects.requireNonNull(System.getProperty("infiraj.data")));

    private TestCorpus() {}

    public static Path data() {
        return DATA;
    }

    public static Corpus corpus() {
        return ((LoadResult.Loaded) CorpusLoader.load(DATA)).corpus();
    }

    public static Gazetteer names() {
        try {
            return GazetteerFile.read(DATA.resolve(GazetteerFile.PATH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Queries of one to five of these parts, in any order. */
    public static Arbitrary<String> queriesOf(String... parts) {
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(5).map(some -> String.join(" ", some));
    }

    public static SearchEngine engine() {
        Corpus corpus = corpus();
        try {
            return new SearchEngine(
                    SearchIndex.inMemory(sink -> Entries.of(corpus, names()).forEach(sink)), names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An engine over one passage each. */
    public static SearchEngine engineOver(Gazetteer names, String... passages) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String passage : passages) {
            entries.add(new Entry(new Place.OfPassage("a" + entries.size(), 0), passage, "", Facets.NONE));
        }
        return new SearchEngine(SearchIndex.inMemory(entries::forEach), names);
    }
}
