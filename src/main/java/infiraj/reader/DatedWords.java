package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.DateReading;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that name a date.
 *
 * @param passage where they stand
 * @param reading what they mean, said to a person who points at them
 */
public record DatedWords(Passage passage, String reading) {
    /**
     * The words that date a piece of evidence: in the passage itself, or before it in the same paragraph.
     *
     * @param say how to say the reading
     * @return empty if the evidence names no date, or not in these places
     */
    public static Optional<DatedWords> of(Article article, Evidence evidence, Function<DateReading, String> say) {
        return evidence.reading()
                .flatMap(reading -> find(article, evidence.passage(), reading.wording())
                        .map(passage -> new DatedWords(passage, say.apply(reading))));
    }

    private static Optional<Passage> find(Article article, Passage passage, String wording) {
        String text = article.paragraphs().get(passage.paragraph()).text();
        int inside = text.indexOf(wording, passage.span().start());
        boolean isInside =
                inside >= 0 && inside + wording.length() <= passage.span().end();
        int at = isInside ? inside : text.lastIndexOf(wording, passage.span().start());
        return Optional.of(at)
                .filter(found -> found >= 0)
                .map(found -> new Passage(
                        passage.article(), passage.paragraph(), new TextSpan(found, found + wording.length())));
    }
}
