package infiraj.reader;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.QuadClass;
import infiraj.model.TextSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The shipped articles, articles made up, and passages in them. */
final class Samples {
    private Samples() {}

    /** The corpus that the program ships. */
    static Corpus corpus() {
        return switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data")))) {
            case LoadResult.Loaded(Corpus corpus) -> corpus;
            case LoadResult.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    static List<Article> articles() {
        return corpus().articles();
    }

    /** The article with the most sentences to mark, on Camp David among others. */
    static Article campDavid() {
        return articles().stream()
                .filter(article -> article.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.text().contains("وبعد أربعة أشهر، استضاف بايدن")))
                .findFirst()
                .orElseThrow();
    }

    /** The evidence of all events in an article. */
    static List<Marking> markings(Corpus corpus, Article article) {
        return corpus.events().stream()
                .flatMap(event -> event.evidence().stream()
                        .map(evidence -> new Marking(
                                evidence.passage(), event.id(), event.type().quadClass())))
                .filter(marking -> marking.passage().article().equals(article.id()))
                .toList();
    }

    /** The words of an article that date its evidence, each read as its EDTF value. */
    static List<DatedWords> dates(Corpus corpus, Article article) {
        return corpus.events().stream()
                .flatMap(event -> event.evidence().stream())
                .filter(evidence -> evidence.passage().article().equals(article.id()))
                .flatMap(evidence -> DatedWords.of(
                        article, evidence, reading -> reading.date().toString())
                        .stream())
                .toList();
    }

    /** An article of lines: bullets begin with one, short lines without a full stop are headings. */
    static Article article(String id, String language, List<String> lines) {
        return new Article(
                id,
                new Headline(lines.getFirst(), Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                language,
                Optional.of(id + ".txt"),
                lines.stream().map(line -> new Paragraph(kind(line), line)).toList());
    }

    private static Paragraph.Kind kind(String line) {
        return line.length() > 60 || line.endsWith(".") ? Paragraph.Kind.BODY : Paragraph.Kind.HEADING;
    }

    /** Marks the first place of a quotation. */
    static Marking marking(Article article, String quote, String event, QuadClass kind) {
        return new Marking(passage(article, quote), event, Optional.of(kind));
    }

    static Passage passage(Article article, String quote) {
        for (int i = 0; i < article.paragraphs().size(); i++) {
            int at = article.paragraphs().get(i).text().indexOf(quote);
            if (at >= 0) {
                return new Passage(article.id(), i, new TextSpan(at, at + quote.length()));
            }
        }
        throw new IllegalArgumentException("not in " + article.id() + ": " + quote);
    }
}
