package infiraj.app;

import infiraj.corpus.ArticleFiles;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.index.Entry;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What a search on the command line searches.
 *
 * @param folder a corpus, a folder of article files, or a JSON Lines file of articles
 * @param messages says what is wrong with it
 * @param complaints where that is written
 */
record SearchSource(Path folder, Messages messages, PrintWriter complaints) {
    /** An engine over what could be read; absent if that is nothing. */
    Optional<SearchEngine> engine() throws IOException {
        Path gazetteer = Options.shipped().resolve(GazetteerFile.PATH);
        Gazetteer names = Files.exists(gazetteer) ? GazetteerFile.read(gazetteer) : Gazetteer.EMPTY;
        AtomicBoolean any = new AtomicBoolean();
        SearchIndex index = SearchIndex.inMemory(sink -> feed(entry -> {
            any.set(true);
            sink.accept(entry);
        }));
        return any.get() ? Optional.of(new SearchEngine(index, names)) : Optional.empty();
    }

    private void feed(Consumer<? super Entry> sink) {
        if (Files.exists(folder.resolve(CorpusLoader.CHRONOLOGY))) {
            switch (CorpusLoader.load(folder)) {
                case LoadResult.Loaded loaded -> Entries.of(loaded.corpus()).forEach(sink);
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
