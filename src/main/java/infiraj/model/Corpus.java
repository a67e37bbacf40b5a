package infiraj.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Articles and the chronology read out of them. Every passage of the chronology lies inside its article.
 *
 * @param articles in order of publication
 * @param events in order of time
 */
public record Corpus(List<Article> articles, List<Event> events) {
    public Corpus {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        Map<String, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        for (Event event : events) {
            for (Evidence evidence : event.evidence()) {
                requireInside(event, evidence.passage(), byId);
            }
        }
    }

    private static void requireInside(Event event, Passage passage, Map<String, Article> byId) {
        Article article = byId.get(passage.article());
        if (article == null
                || passage.paragraph() >= article.paragraphs().size()
                || passage.span().end()
                        > article.paragraphs().get(passage.paragraph()).text().length()) {
            throw new IllegalArgumentException("evidence of " + event.id() + " lies outside its article");
        }
    }

    public static Corpus empty() {
        return new Corpus(List.of(), List.of());
    }

    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public Optional<Event> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The text that a passage points at. */
    public String quoted(Passage passage) {
        Article article = article(passage.article()).orElseThrow();
        return passage.span().in(article.paragraphs().get(passage.paragraph()).text());
    }
}
