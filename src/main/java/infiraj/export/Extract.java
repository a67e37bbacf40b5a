package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is taken from a chronology: events, and the articles that they rest on. Each event is looked at once and let go, so
 * that there may be more of them than memory holds.
 */
public final class Extract {
    private final Iterable<Event> events;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    /**
     * An extract.
     *
     * @param events in order of time
     * @param articles every article that evidence of the events points at, in the order in which they are cited
     */
    public Extract(Iterable<Event> events, List<Article> articles) {
        this.events = events;
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
