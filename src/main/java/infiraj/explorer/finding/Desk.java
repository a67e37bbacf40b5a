package infiraj.explorer.finding;

import infiraj.explorer.Newest;
import infiraj.model.Corpus;
import infiraj.search.Answers;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Where searches are carried out: an engine over the open corpus, on the one worker that also builds its index, so that
 * what is asked before the index is ready waits for it.
 */
final class Desk {
    private final Engines engines;
    private final Executor worker;
    private final Newest<Optional<Findings>> searches;
    private final Newest<List<String>> completions;
    private Optional<SearchEngine> engine = Optional.empty();

    Desk(Engines engines, Executor worker, Executor home) {
        this.engines = engines;
        this.worker = worker;
        this.searches = new Newest<>(worker, home);
        this.completions = new Newest<>(worker, home);
    }

    /** From now on searches this corpus. */
    void index(Corpus corpus) {
        forget();
        worker.execute(() -> reopen(corpus));
    }

    private void reopen(Corpus corpus) {
        try {
            if (engine.isPresent()) {
                engine.get().close();
            }
            engine = corpus.articles().isEmpty() ? Optional.empty() : Optional.of(engines.over(corpus));
        } catch (IOException failure) {
            engine = Optional.empty();
            // Not held in a field: setting up the log takes longer than the window may wait for it.
            LoggerFactory.getLogger(Desk.class).error("The corpus cannot be indexed", failure);
        }
    }

    /** Searches; without a corpus there is no answer. */
    void search(String query, SearchOptions options, Corpus corpus, Consumer<Optional<Findings>> deliver) {
        searches.ask(
                overtaken -> engine.isPresent()
                        ? Optional.of(Findings.of(query, engine.get().search(query, options, overtaken), corpus))
                        : Optional.empty(),
                deliver);
    }

    /** Everything that a query finds, once it is called for; on any thread but the worker's, which it waits for. */
    Callable<Answers> everything(String query, Sort sort) {
        return () -> {
            FutureTask<Answers> asked =
                    new FutureTask<>(() -> engine.orElseThrow().all(query, sort));
            worker.execute(asked);
            return asked.get();
        };
    }

    /** Finds ways to finish what is being typed. */
    void complete(String query, int most, Consumer<List<String>> deliver) {
        completions.ask(() -> engine.isPresent() ? engine.get().complete(query, most) : List.of(), deliver);
    }

    /** Nothing that was asked is wanted any more. */
    void forget() {
        searches.forget();
        completions.forget();
    }
}
