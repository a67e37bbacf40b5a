package infiraj.slideshow;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.StoryFiles;
import infiraj.explorer.Appearance;
import infiraj.model.Corpus;
import infiraj.model.Story;
import infiraj.wording.Language;
import java.nio.file.Path;

/** The chronology and the story that the program ships. */
public final class Shipped {
    private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));

    public static final Corpus CORPUS = switch (CorpusLoader.load(DATA)) {
        case LoadResult.Loaded(Corpus loaded) -> loaded;
        case LoadResult.Refused refused -> throw new AssertionError(refused);
    };

    static final Story STORY = StoryFiles.in(DATA, CORPUS).getFirst().story().orElseThrow();

    private Shipped() {}

    static Deck deck(Language language) {
        return new Deck(CORPUS, STORY, new Appearance(language));
    }
}
