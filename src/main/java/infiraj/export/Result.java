package infiraj.export;

import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.search.Hit;
import infiraj.search.index.Place;
import java.util.Optional;

/** An answer to a query, with what it stands in. */
sealed interface Result {
    /** How it matched, and where in its text. */
    Hit hit();

    /** Of the event, or when the article appeared; absent where that is not known. */
    Optional<EdtfDate> date();

    /**
     * A passage of an article.
     *
     * @param article the article, if what is exported from holds it
     */
    record OfPassage(Hit hit, Place.OfPassage place, Optional<Article> article) implements Result {
        @Override
        public Optional<EdtfDate> date() {
            return article.flatMap(Article::published).map(published -> published.date());
        }
    }

    /**
     * An event.
     *
     * @param event the event, if what is exported from holds it
     */
    record OfEvent(Hit hit, String id, Optional<Event> event) implements Result {
        OfEvent(Hit hit, Event event) {
            this(hit, event.id(), Optional.of(event));
        }

        @Override
        public Optional<EdtfDate> date() {
            return event.map(known -> known.date().adopted());
        }
    }
}
