package infiraj.app;

import infiraj.corpus.ArticleFiles;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.search.Entries;
import infiraj.search.IndexKeeper;
import infiraj.search.SearchEngine;
import infiraj.search.index.Entry;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a search on the command line searches.
 *
 * @param folder a corpus, a folder of article files, or a JSON Lines file of articles
 * @param messages says what is wrong with it
 * @param complaints where that is written
 */
record SearchSource(Path folder, Messages messages, PrintWriter complaints) {
    /** Arabic in UTF-8. */
    private static final int BYTES_OF_A_LETTER = 2;

    /**
     * An engine over what could be read; absent if that is nothing.
     *
     * @param keeper has the index, and stays open as long as the engine
     */
    Optional<SearchEngine> engine(IndexKeeper keeper) throws IOException {
        AtomicBoolean any = new AtomicBoolean();
        Gazetteer names = Searching.names();
        SearchIndex index = keeper.holding(
                bytes() / BYTES_OF_A_LETTER,
                sink -> feed(names, entry -> {
                    any.set(true);
                    sink.accept(entry);
                }));
        return any.get() ? Optional.of(new SearchEngine(index, names)) : Optional.empty();
    }

    /** The size of the files there, which is about that of the articles; 0 if they cannot be read. */
    private long bytes() {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            // Reading the articles will say what is wrong.
            return 0;
        }
    }

    private void feed(Gazetteer names, Consumer<? super Entry> sink) {
        if (Files.exists(folder.resolve(CorpusLoader.CHRONOLOGY))) {
            switch (CorpusLoader.load(folder)) {
                case LoadResult.Loaded loaded ->
                    Entries.of(loaded.corpus(), names).forEach(sink);
                case LoadResult.Refused refused -> {
                    complain(refused.problems());
                    articles(sink);
                }
            }
        } else {
            complain(articles(sink));
        }
    }

    /**
     * What could be read of some articles and events; what is wrong with others has been said before.
     *
     * @param groups as the index names them
     */
    Corpus holding(Set<String> groups) {
        if (Files.exists(folder.resolve(CorpusLoader.CHRONOLOGY))
                && CorpusLoader.load(folder) instanceof LoadResult.Loaded(Corpus corpus)) {
            return corpus;
        }
        List<Article> held = new ArrayList<>();
        ArticleFiles.read(folder, article -> {
            if (groups.contains(article.id())) {
                held.add(article);
            }
        });
        return Corpus.inOrder(held, List.of());
    }

    private List<Problem> articles(Consumer<? super Entry> sink) {
        return ArticleFiles.read(folder, article -> Entries.of(article).forEach(sink));
    }

    private void complain(List<Problem> problems) {
        ProblemWords words = new ProblemWords(messages);
        problems.stream().map(words::say).forEach(complaints::println);
        complaints.flush();
    }
}
