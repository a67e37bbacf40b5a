package infiraj.app;

import infiraj.explorer.Filter;
import infiraj.explorer.finding.Spread;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.search.Answers;
import infiraj.search.IndexKeeper;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions.Sort;
import infiraj.timeline.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of a chronology are meant. All that is said must agree.
 *
 * @param from they may have lasted to the first day of this date, or later
 * @param to they may have begun on the last day of this date, or earlier
 * @param filter they pass it
 * @param query they answer it, or an answer to it speaks of them
 */
record Choice(Optional<EdtfDate> from, Optional<EdtfDate> to, Filter filter, Optional<String> query) {
    /** Whether the period ends before it begins. */
    boolean isBackwards() {
        return from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest());
    }

    /**
     * The events meant, in order of time.
     *
     * @param index where a large search index is kept
     */
    List<Event> in(Corpus corpus, Path index) throws IOException {
        Filter all = query.isPresent() ? filter.withFound(Optional.of(found(query.get(), corpus, index))) : filter;
        return corpus.events().stream()
                .filter(this::isInPeriod)
                .filter(all.in(period()))
                .toList();
    }

    /** From the first day meant to the last; as far as time goes where an end is not given. */
    private Period period() {
        double first = from.map(date -> Period.dayOf(date.earliest())).orElse(Period.ALL_TIME.from());
        double last = to.map(date -> Period.dayOf(date.latest()) + 1).orElse(Period.ALL_TIME.to());
        return new Period(first, last);
    }

    private boolean isInPeriod(Event event) {
        EdtfDate date = event.date().adopted();
        return from.filter(first -> date.possibleLatest().isBefore(first.earliest()))
                        .isEmpty()
                && to.filter(last -> date.possibleEarliest().isAfter(last.latest()))
                        .isEmpty();
    }

    private static Set<String> found(String query, Corpus corpus, Path index) throws IOException {
        try (IndexKeeper keeper = IndexKeeper.in(index);
                SearchEngine engine = Searching.engines(keeper).over(corpus);
                Answers answers = engine.all(query, Sort.RELEVANCE)) {
            return Spread.of(answers, corpus).events();
        }
    }
}
