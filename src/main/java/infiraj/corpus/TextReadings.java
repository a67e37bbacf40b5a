package infiraj.corpus;

import infiraj.dating.DateReader;
import infiraj.dating.EvidenceCheck;
import infiraj.dating.FoundDate;
import infiraj.model.Article;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Evidence;
import infiraj.model.Paragraph;
import infiraj.model.PublicationDate;
import infiraj.model.TextSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program itself reads in the articles that evidence points at, each article read once. */
final class TextReadings {
    private final ArticleShelf shelf;
    private final DateReader reader = new DateReader();
    private final Map<String, List<List<FoundDate>>> read = new HashMap<>();

    TextReadings(ArticleShelf shelf) {
        this.shelf = shelf;
    }

    /** How the words of evidence, where they are said to date the event, differ from the adopted date. */
    Optional<EvidenceCheck.Difference> difference(Evidence evidence, EdtfDate adopted) {
        return evidence.reading()
                .flatMap(reading -> EvidenceCheck.difference(paragraph(evidence), words(evidence, reading), adopted));
    }

    private static TextSpan words(Evidence evidence, DateReading reading) {
        int start = evidence.passage().span().start() + evidence.quote().exact().indexOf(reading.wording());
        return new TextSpan(start, start + reading.wording().length());
    }

    private List<FoundDate> paragraph(Evidence evidence) {
        String article = evidence.passage().article();
        return read.computeIfAbsent(article, this::dates).get(evidence.passage().paragraph());
    }

    private List<List<FoundDate>> dates(String id) {
        Article article = shelf.article(id).orElseThrow();
        return reader.readArticle(
                article.paragraphs().stream().map(Paragraph::text).toList(), day(article));
    }

    private static Optional<LocalDate> day(Article article) {
        return article.published()
                .map(PublicationDate::date)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest);
    }
}
