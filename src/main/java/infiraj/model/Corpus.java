package infiraj.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
    /** By the first day, undated ones last. */
    private static final Comparator<Article> BY_PUBLICATION =
            Comparator.comparing(Corpus::firstDay).thenComparing(Article::id);

    /** By the first day, then by the last. */
    private static final Comparator<Event> BY_TIME = Comparator.comparing(
                    (Event event) -> event.date().adopted().earliest())
            .thenComparing(event -> event.date().adopted().latest());

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

    /** A corpus with its articles and events put in their order; events of the same days stay as they stand. */
    public static Corpus inOrder(Collection<Article> articles, Collection<Event> events) {
        return new Corpus(
                articles.stream().sorted(BY_PUBLICATION).toList(),
                events.stream().sorted(BY_TIME).toList());
    }

    private static LocalDate firstDay(Article article) {
        return article.published().map(published -> published.date().earliest()).orElse(LocalDate.MAX);
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
