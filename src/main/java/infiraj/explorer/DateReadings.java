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

    private final Map<String, Read> byArticle;

    /** What was read in an article. */
    private record Read(Article article, List<List<FoundDate>> dates) {}

    private DateReadings(Map<String, Read> byArticle) {
        this.byArticle = Map.copyOf(byArticle);
    }

    /** Reads all articles; not for the JavaFX thread. */
    public static DateReadings of(Corpus corpus) {
        return of(corpus, NONE);
    }

    /** The same, where most articles have been read before. */
    public static DateReadings of(Corpus corpus, DateReadings before) {
        DateReader reader = new DateReader();
        Map<String, Read> byArticle = new HashMap<>();
        for (Article article : corpus.articles()) {
            Read known = before.byArticle.get(article.id());
            byArticle.put(article.id(), known != null && known.article == article ? known : read(article, reader));
        }
        return new DateReadings(byArticle);
    }

    private static Read read(Article article, DateReader reader) {
        return new Read(article, in(article, reader));
    }

    /** The expressions of each paragraph of one article; not for the JavaFX thread. */
    public static List<List<FoundDate>> in(Article article, DateReader reader) {
        List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
        return reader.readArticle(texts, day(article));
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
        Read read = byArticle.get(article);
        return read == null ? List.of() : read.dates;
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
