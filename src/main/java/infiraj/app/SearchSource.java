package infiraj.app;

import infiraj.corpus.ArticleFiles;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.index.Entry;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a search on the command line searches.
 *
 * @param data the shipped data
 * @param corpus what to search instead, where given
 * @param complaints where unreadable articles are reported
 */
record SearchSource(Path data, @Nullable Path corpus, PrintWriter complaints) {
    SearchEngine engine() throws IOException {
        Path gazetteer = data.resolve(GazetteerFile.PATH);
        Gazetteer names = Files.exists(gazetteer) ? GazetteerFile.read(gazetteer) : Gazetteer.EMPTY;
        return new SearchEngine(SearchIndex.inMemory(this::feed), names);
    }

    private void feed(Consumer<? super Entry> sink) {
        Path where = corpus == null ? data : corpus;
        if (Files.exists(where.resolve(CorpusLoader.CHRONOLOGY))) {
            switch (CorpusLoader.load(where)) {
                case LoadResult.Loaded loaded -> Entries.of(loaded.corpus()).forEach(sink);
                case LoadResult.Refused refused -> {
                    complain(refused.problems());
                    articles(where, sink);
                }
            }
        } else {
            complain(articles(where, sink));
        }
    }

    private static List<Problem> articles(Path where, Consumer<? super Entry> sink) {
        return ArticleFiles.read(where, article -> Entries.of(article).forEach(sink));
    }

    private void complain(List<Problem> problems) {
        for (Problem problem : problems) {
            complaints.println(problem.where() + ": " + problem.kind() + " " + String.join(" ", problem.arguments()));
        }
        complaints.flush();
    }
}
