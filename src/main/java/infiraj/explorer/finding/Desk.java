package infiraj.explorer.finding;

import infiraj.explorer.Newest;
import infiraj.model.Corpus;
import infiraj.search.Answers;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Sort;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
    private final Newest searches;
    private final Newest spreads;
    private final Newest completions;
    private Optional<Corpus> corpus = Optional.empty();
    private Optional<Searched> searched = Optional.empty();

    /** A corpus with what searches it. */
    private record Searched(SearchEngine engine, FindingMaker maker) {}

    Desk(Engines engines, Executor worker, Executor home) {
        this.engines = engines;
        this.worker = worker;
        this.searches = new Newest(worker, home);
        this.spreads = new Newest(worker, home);
        this.completions = new Newest(worker, home);
    }

    /** From now on searches this corpus. */
    void index(Corpus corpus) {
        forget();
        worker.execute(() -> {
            letGo();
            this.corpus =
                    Optional.of(corpus).filter(opened -> !opened.articles().isEmpty());
            try {
                searched();
            } catch (IOException | RuntimeException failure) {
                // Whoever searches tries again, and is told.
                log("The corpus cannot be indexed", failure);
            }
        });
    }

    /** What searches the corpus, made where it is not there: at first, and after a search that failed. */
    private Optional<Searched> searched() throws IOException {
        if (searched.isEmpty() && corpus.isPresent()) {
            searched = Optional.of(new Searched(engines.over(corpus.get()), new FindingMaker(corpus.get())));
        }
        return searched;
    }

    private void letGo() {
        Optional<Searched> past = searched;
        searched = Optional.empty();
        try {
            if (past.isPresent()) {
                past.get().engine().close();
            }
        } catch (IOException failure) {
            log("An index cannot be closed", failure);
        }
    }

    private static void log(String what, Exception failure) {
        // Not held in a field: setting up the log takes longer than the window may wait for it.
        LoggerFactory.getLogger(Desk.class).error(what, failure);
    }

    /** Something that an engine can be asked. */
    private interface Use<A> {
        A of(Searched searched) throws IOException;
    }

    /** Uses the engine; one that fails is not used again. */
    private <A> Optional<A> use(Use<A> use) throws IOException {
        Optional<Searched> present = searched();
        try {
            return present.isPresent() ? Optional.of(use.of(present.get())) : Optional.empty();
        } catch (IOException | RuntimeException failure) {
            letGo();
            throw failure;
        }
    }

    /** What is listed, and where that lies. */
    record Answer(Findings findings, Spread spread) {}

    /** Searches; without a corpus there is no answer. */
    void search(String query, SearchOptions options, Consumer<Optional<Answer>> deliver, Consumer<Exception> fail) {
        // What was found before is not read on: the worker has better to do.
        spreads.forget();
        searches.ask(overtaken -> use(searched -> search(query, options, searched, overtaken)), deliver, fail);
    }

    private static Answer search(String query, SearchOptions options, Searched searched, BooleanSupplier overtaken)
            throws IOException {
        FindingMaker maker = searched.maker();
        Findings findings = Findings.of(query, searched.engine().search(query, options, overtaken), maker);
        return new Answer(findings, Spread.of(findings.found(), findings.answer(), maker, findings.isEverything()));
    }

    /** Finds where everything lies that a query finds: what takes as long as reading all of it. */
    void spread(String query, Consumer<Spread> deliver, Consumer<Exception> fail) {
        spreads.ask(
                overtaken -> use(searched -> {
                            try (Answers answers = searched.engine().all(query, Sort.RELEVANCE, overtaken)) {
                                return Spread.of(answers, searched.maker(), overtaken);
                            }
                        })
                        .orElse(Spread.NONE),
                deliver,
                fail);
    }

    /**
     * Everything that a query finds, once it is called for; on any thread but the worker's, which it waits for. The call
     * throws {@link SearchFailure} if there is no answer.
     */
    Callable<Answers> everything(String query, Sort sort) {
        return () -> {
            FutureTask<Optional<Answers>> asked =
                    new FutureTask<>(() -> use(searched -> searched.engine().all(query, sort)));
            worker.execute(asked);
            try {
                return asked.get().orElseThrow();
            } catch (ExecutionException | NoSuchElementException failure) {
                throw new SearchFailure(failure);
            }
        };
    }

    /** Finds ways to finish what is being typed. */
    void complete(String query, int most, Consumer<List<String>> deliver) {
        completions.ask(
                overtaken ->
                        use(searched -> searched.engine().complete(query, most)).orElse(List.of()),
                deliver,
                failure -> deliver.accept(List.of()));
    }

    /** Nothing that was asked is wanted any more. */
    void forget() {
        searches.forget();
        spreads.forget();
        completions.forget();
    }
}
