package infiraj.search;

import infiraj.search.Filters.Sieve;
import infiraj.search.SearchOptions.Scope;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.SearchIndex;
import infiraj.search.index.Snapshot;
import infiraj.search.names.Gazetteer;
import infiraj.search.query.Plan;
import infiraj.search.query.Planner;
import infiraj.search.query.QuestionReader;
import infiraj.search.rank.Ranking;
import infiraj.search.words.Kinship;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Answers queries over an index as it stood when the engine was made. Safe for several threads, which take turns.
 */
public final class SearchEngine implements Closeable {
    private final Snapshot snapshot;
    private final QuestionReader reader;
    private final Planner planner;
    private final Ranking ranking;
    private final Filters filters;
    private final Results results;
    private final Completion completion;

    public SearchEngine(SearchIndex index, Gazetteer names) throws IOException {
        this(index, names, SearchSettings.ALL);
    }

    /** An engine with other settings than the program's own. */
    public SearchEngine(SearchIndex index, Gazetteer names, SearchSettings settings) throws IOException {
        this.snapshot = index.snapshot();
        this.reader = new QuestionReader(names);
        this.planner = new Planner(new Kinship(snapshot.lexicon(), settings.ingredients()), names);
        this.ranking = new Ranking(snapshot, settings.weights());
        this.filters = new Filters(snapshot);
        this.results = new Results(snapshot);
        this.completion = new Completion(snapshot, names);
    }

    /** Answers whatever was typed. */
    public SearchResult search(String typed, SearchOptions options) throws IOException {
        return search(typed, options, () -> false);
    }

    /**
     * Answers whatever was typed, as long as somebody waits for it.
     *
     * @param stopped whether nobody waits any more; what is returned then is no answer
     */
    public synchronized SearchResult search(String typed, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        Sieve sieve = filters.of(reader.read(typed, options.growing()));
        Plan plan = planner.plan(sieve.question());
        return results.of(sieve.question(), plan, harvest(sieve, plan, options), options, stopped);
    }

    /**
     * Everything that answers whatever was typed, to be read at leisure and by any thread.
     *
     * @return open, for the caller to close
     */
    public Answers all(String typed, Sort sort) throws IOException {
        return all(typed, sort, () -> false);
    }

    /**
     * The same, as long as somebody waits for it.
     *
     * @param stopped whether nobody waits any more; what is returned then is no answer, and open too
     */
    public synchronized Answers all(String typed, Sort sort, BooleanSupplier stopped) throws IOException {
        SearchOptions options = new SearchOptions(Integer.MAX_VALUE, sort, true);
        Sieve sieve = filters.of(reader.read(typed, options.growing()));
        Plan plan = planner.plan(sieve.question());
        return results.all(sieve.question(), plan, harvest(sieve, plan, options), options, stopped);
    }

    private Harvest harvest(Sieve sieve, Plan plan, SearchOptions options) throws IOException {
        IntPredicate allowed = sieve.allowed()
                .and(within(options.scope()))
                .and(printing(plan.exactly()))
                .and(ranking.lacking(plan.unwanted()));
        Harvest harvest = new Harvest(snapshot.table(), options);
        if (plan.units().isEmpty()) {
            filters.all(sieve.question(), allowed, harvest);
        } else {
            ranking.rank(plan.units(), plan.required(), allowed, harvest);
        }
        return harvest;
    }

    /** The index of folded words does not tell how they are printed. */
    private IntPredicate printing(Set<String> exactly) throws IOException {
        IntPredicate printing = document -> true;
        for (String word : exactly) {
            printing = printing.and(snapshot.printing(word)::get);
        }
        return printing;
    }

    private IntPredicate within(Scope scope) {
        return document -> scope == Scope.PASSAGES_AND_EVENTS
                || scope.holds(snapshot.table().place(document));
    }

    /** Ways to finish the last word of a query, from the collection's own words and names, likeliest first. */
    public synchronized List<String> complete(String typed, int limit) throws IOException {
        return completion.of(typed, limit);
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
    }
}
