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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Where searches are carried out: an engine over the open corpus, on the one worker that also builds its index, so that
 * what is asked before the index is ready waits for it.
 */
final class Desk {
    private final Engines engines;
    private final Executor worker;
    private final Newest<Optional<Answer>> searches;
    private final Newest<Spread> spreads;
    private final Newest<List<String>> completions;
    private Optional<Searched> searched = Optional.empty();

    /** A corpus with what searches it. */
    private record Searched(SearchEngine engine, FindingMaker maker) {}

    Desk(Engines engines, Executor worker, Executor home) {
        this.engines = engines;
        this.worker = worker;
        this.searches = new Newest<>(worker, home);
        this.spreads = new Newest<>(worker, home);
        this.completions = new Newest<>(worker, home);
    }

    /** From now on searches this corpus. */
    void index(Corpus corpus) {
        forget();
        worker.execute(() -> reopen(corpus));
    }

    private void reopen(Corpus corpus) {
        try {
            if (searched.isPresent()) {
                searched.get().engine().close();
            }
            searched = corpus.articles().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Searched(engines.over(corpus), new FindingMaker(corpus)));
        } catch (IOException failure) {
            searched = Optional.empty();
            // Not held in a field: setting up the log takes longer than the window may wait for it.
            LoggerFactory.getLogger(Desk.class).error("The corpus cannot be indexed", failure);
        }
    }

    /** What is listed, and where that lies. */
    record Answer(Findings findings, Spread spread) {}

    /** Searches; without a corpus there is no answer. */
    void search(String query, SearchOptions options, Consumer<Optional<Answer>> deliver) {
        // What was found before is not read on: the worker has better to do.
        spreads.forget();
        searches.ask(
                overtaken -> searched.isPresent()
                        ? Optional.of(search(query, options, searched.get(), overtaken))
                        : Optional.empty(),
                deliver);
    }

    private static Answer search(String query, SearchOptions options, Searched searched, BooleanSupplier overtaken)
            throws IOException {
        FindingMaker maker = searched.maker();
        Findings findings = Findings.of(query, searched.engine().search(query, options, overtaken), maker);
        return new Answer(findings, Spread.of(findings.found(), findings.answer(), maker, findings.isEverything()));
    }

    /** Finds where everything lies that a query finds: what takes as long as reading all of it. */
    void spread(String query, Consumer<Spread> deliver) {
        spreads.ask(
                overtaken -> {
                    Searched present = searched.orElseThrow();
                    try (Answers answers = present.engine().all(query, Sort.RELEVANCE, overtaken)) {
                        return Spread.of(answers, present.maker(), overtaken);
                    }
                },
                deliver);
    }

    /** Everything that a query finds, once it is called for; on any thread but the worker's, which it waits for. */
    Callable<Answers> everything(String query, Sort sort) {
        return () -> {
            FutureTask<Answers> asked =
                    new FutureTask<>(() -> searched.orElseThrow().engine().all(query, sort));
            worker.execute(asked);
            return asked.get();
        };
    }

    /** Finds ways to finish what is being typed. */
    void complete(String query, int most, Consumer<List<String>> deliver) {
        completions.ask(
                () -> searched.isPresent() ? searched.get().engine().complete(query, most) : List.of(), deliver);
    }

    /** Nothing that was asked is wanted any more. */
    void forget() {
        searches.forget();
        spreads.forget();
        completions.forget();
    }
}
