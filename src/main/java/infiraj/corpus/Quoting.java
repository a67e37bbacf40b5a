package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Makes quotations that are found again: with as much of their surroundings as it takes to stand in one place only. */
public final class Quoting {
    private static final int STEP = 24;

    private Quoting() {}

    /** Where an article holds words; absent where it does not, or more than once, so that nobody knows which are meant. */
    public static Optional<Passage> only(Article article, String exact) {
        List<Passage> found = Quotations.find(article, new TextQuoteSelector(exact, "", ""));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

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
