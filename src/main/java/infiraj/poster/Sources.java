package infiraj.poster;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.text.Isolates;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The articles that events rest on, numbered in the order of the corpus. */
final class Sources {
    private final Messages messages;
    private final List<Article> articles;
    private final Map<String, Integer> numbers = new HashMap<>();

    Sources(Corpus corpus, List<Event> events, Messages messages) {
        this.messages = messages;
        Set<String> cited = events.stream()
                .flatMap(event -> event.evidence().stream())
                .map(evidence -> evidence.passage().article())
                .collect(Collectors.toUnmodifiableSet());
        this.articles = corpus.articles().stream()
                .filter(article -> cited.contains(article.id()))
                .toList();
        articles.forEach(article -> numbers.put(article.id(), numbers.size() + 1));
    }

    List<Article> articles() {
        return articles;
    }

    /** The title of an event with the numbers of its sources. */
    String cited(Event event) {
        String cited = event.evidence().stream()
                .map(evidence -> numbers.getOrDefault(evidence.passage().article(), 0))
                .distinct()
                .sorted()
                .map(this::digits)
                .collect(Collectors.joining(messages.say("poster.comma")));
        return messages.say("poster.cited", messages.wording().of(event.title()), cited);
    }

    /** The number of an article as it stands after titles. */
    String number(Article article) {
        return "[" + digits(numbers.getOrDefault(article.id(), 0)) + "]";
    }

    private String digits(int number) {
        return messages.wording().digits(Integer.toString(number));
    }

    /** Headline, outlet and date of an article, and how that is known. */
    String said(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.headline().text());
        article.outlet().map(messages.wording()::of).ifPresent(parts::add);
        parts.add(article.published()
                .map(published -> messages.say(
                        "poster.published",
                        new DateWords(messages.wording()).say(published.date()),
                        new Names(messages.wording()).of(published.basis())))
                .orElseGet(() -> messages.say("poster.undated")));
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        return parts.stream().map(part -> Isolates.within(rightToLeft, part)).collect(Collectors.joining(" · "));
    }
}
