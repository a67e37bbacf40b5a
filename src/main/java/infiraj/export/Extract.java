package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What is taken from a chronology: events, and the articles that they rest on. Each event is looked at once and let go, so
 * that there may be more of them than memory holds.
 */
public final class Extract {
    private final Iterable<Event> events;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Optional<Figure> figure;

    /**
     * A picture that goes with the events into documents that can hold one.
     *
     * @param svg an element of SVG, as it goes into a page: made by this program, and never out of what somebody else wrote
     * @param caption the words below it
     */
    public record Figure(String svg, String caption) {}

    /**
     * An extract.
     *
     * @param events in order of time
     * @param articles every article that evidence of the events points at, in the order in which they are cited
     */
    public Extract(Iterable<Event> events, List<Article> articles) {
        this(events, articles, Optional.empty());
    }

    private Extract(Iterable<Event> events, List<Article> articles, Optional<Figure> figure) {
        this.events = events;
        this.figure = figure;
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /** Some events of a corpus, with the articles that they rest on and no others. */
    public static Extract of(Corpus corpus, Collection<Event> events) {
        Set<String> cited = events.stream()
                .flatMap(event -> event.evidence().stream())
                .map(evidence -> evidence.passage().article())
                .collect(Collectors.toUnmodifiableSet());
        return new Extract(
                events,
                corpus.articles().stream()
                        .filter(article -> cited.contains(article.id()))
                        .toList());
    }

    /**
     * The same extract, which tells how many of its events have been looked at.
     *
     * @param progress told 1 at the first, on the thread that writes
     */
    public Extract watched(IntConsumer progress) {
        Iterable<Event> counted = () -> {
            Iterator<Event> each = events.iterator();
            AtomicInteger seen = new AtomicInteger();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Event next() {
                    progress.accept(seen.incrementAndGet());
                    return each.next();
                }
            };
        };
        return new Extract(counted, articles(), figure);
    }

    /** The same extract with a picture, or without one. */
    public Extract illustrated(Optional<Figure> picture) {
        return new Extract(events, articles(), picture);
    }

    Optional<Figure> figure() {
        return figure;
    }

    Iterable<Event> events() {
        return events;
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** The article that evidence points at. */
    Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("the extract lacks the article " + id);
        }
        return article;
    }
}
