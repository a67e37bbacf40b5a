package infiraj.corpus;

import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus that the program ships. */
public final class Shipped {
    public static final Path FOLDER = Path.of(System.getProperty("infiraj.data", "data"));

    private Shipped() {}

    public static Corpus corpus() {
        return switch (CorpusLoader.load(FOLDER)) {
            case Loaded(Corpus corpus) -> corpus;
            case Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** The JSON files of its articles. */
    static List<Path> articleFiles() {
        return filesIn(CorpusLoader.ARTICLES);
    }

    /** The JSON files of its stories. */
    static List<Path> storyFiles() {
        return filesIn(StoryFiles.STORIES);
    }

    private static List<Path> filesIn(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
