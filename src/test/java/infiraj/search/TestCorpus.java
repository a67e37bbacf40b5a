package infiraj.search;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Corpus;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

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

    public static SearchEngine engine() {
        Corpus corpus = corpus();
        try {
            return new SearchEngine(
                    SearchIndex.inMemory(sink -> Entries.of(corpus).forEach(sink)), names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
