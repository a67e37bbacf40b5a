package infiraj.intake;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the program ships. */
final class Shipped {
    static final Path FOLDER = Path.of(System.getProperty("infiraj.data", "data"));

    private Shipped() {}

    static Corpus corpus() {
        return switch (CorpusLoader.load(FOLDER)) {
            case Loaded(Corpus corpus) -> corpus;
            case Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static Vocabulary vocabulary() {
        try {
            return VocabularyFile.read(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LocalDate> knownDays() {
        return corpus().events().stream()
                .map(event -> event.date().adopted())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest)
                .toList();
    }

    static byte[] source(Article article) {
        try {
            return Files.readAllBytes(FOLDER.resolve(CorpusLoader.SOURCES)
                    .resolve(article.source().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The draft of a file that must be readable. */
    static Draft draft(DraftResult result) {
        return switch (result) {
            case DraftResult.Read(Draft draft) -> draft;
            case DraftResult.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
