package infiraj.explorer;

import infiraj.dating.DateReader;
import infiraj.dating.FoundDate;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.PublicationDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every expression of time in the articles, and why it means what it means. */
public final class DateReadings {
    /** Before the articles have been read. */
    public static final DateReadings NONE = new DateReadings(Map.of());

    private final Map<String, List<List<FoundDate>>> byArticle;

    private DateReadings(Map<String, List<List<FoundDate>>> byArticle) {
        this.byArticle = Map.copyOf(byArticle);
    }

    /** Reads all articles; not for the JavaFX thread. */
    public static DateReadings of(Corpus corpus) {
        DateReader reader = new DateReader();
        Map<String, List<List<FoundDate>>> byArticle = new HashMap<>();
        for (Article article : corpus.articles()) {
            List<String> texts =
                    article.paragraphs().stream().map(Paragraph::text).toList();
            byArticle.put(article.id(), reader.readArticle(texts, day(article)));
        }
        return new DateReadings(byArticle);
    }

    /** Only a publication date that is one day can be counted from. */
    private static Optional<LocalDate> day(Article article) {
        return article.published()
                .map(PublicationDate::date)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest);
    }

    /** The expressions of each paragraph of an article; none before it has been read. */
    public List<List<FoundDate>> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** The expressions inside a passage, in order. */
    public List<FoundDate> within(Passage passage) {
        List<List<FoundDate>> paragraphs = of(passage.article());
        return passage.paragraph() >= paragraphs.size()
                ? List.of()
                : paragraphs.get(passage.paragraph()).stream()
                        .filter(date -> date.span().overlaps(passage.span()))
                        .toList();
    }
}
