package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.search.Answers;
import infiraj.search.Entries;
import infiraj.search.Hit;
import infiraj.search.index.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is taken from a search: its answers, one after the other and never all at once, with the articles and events that
 * they stand in.
 *
 * @param query as typed
 * @param answers open as long as this is written
 * @param most how many answers to take; at least 0
 * @param articles finds an article by its id, if it is known
 * @param events finds an event by its id, if it is known
 */
public record ResultExtract(
        String query,
        Answers answers,
        int most,
        Function<String, Optional<Article>> articles,
        Function<String, Optional<Event>> events) {
    public ResultExtract {
        if (most < 0) {
            throw new IllegalArgumentException("no fewer than none: " + most);
        }
    }

    /** How many answers are taken. */
    public int size() {
        return Math.min(most, answers.size());
    }

    /** Takes one answer. */
    interface Taker {
        /**
         * @param number from 1
         */
        void take(int number, Result result) throws IOException;
    }

    /** Hands the answers over in their order. */
    void each(Taker taker) throws IOException {
        for (int i = 0; i < size(); i++) {
            taker.take(i + 1, result(answers.read(i)));
        }
    }

    private Result result(Hit hit) {
        return switch (hit.place()) {
            case Place.OfPassage passage -> new Result.OfPassage(hit, passage, articles.apply(passage.article()));
            case Place.OfEvent(String id) ->
                events.apply(id)
                        .<Result>map(event -> new Result.OfEvent(Entries.inOneLanguage(hit), event))
                        .orElseGet(() -> new Result.OfEvent(hit, id, Optional.empty()));
        };
    }
}
