package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import java.util.Optional;

/** Makes quotations that are found again: with as much of their surroundings as it takes to stand in one place only. */
public final class Quoting {
    private static final int STEP = 24;

    private Quoting() {}

    /** The quotation of a passage; absent where the article holds the same words in the same surroundings twice. */
    public static Optional<TextQuoteSelector> of(Article article, Passage passage) {
        String text = article.paragraphs().get(passage.paragraph()).text();
        int start = passage.span().start();
        int end = passage.span().end();
        for (int around = 0; around - STEP < text.length(); around += STEP) {
            TextQuoteSelector quote = new TextQuoteSelector(
                    passage.span().in(text),
                    new TextSpan(Math.max(0, start - around), start).in(text),
                    new TextSpan(end, Math.min(text.length(), end + around)).in(text));
            if (Quotations.find(article, quote).size() == 1) {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }
}
