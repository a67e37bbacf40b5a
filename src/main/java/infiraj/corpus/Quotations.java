package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in articles, as the W3C Web Annotation Data Model describes for a {@code TextQuoteSelector}: prefix,
 * quotation and suffix stand side by side. A quotation lies within one paragraph.
 */
final class Quotations {
    private Quotations() {}

    /** Where a quotation stands; no more than two places, for two are too many already. */
    static List<Passage> find(Article article, TextQuoteSelector quote) {
        Needle needle = new Needle(quote.prefix() + quote.exact() + quote.suffix());
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size() && found.size() < 2; i++) {
            String text = article.paragraphs().get(i).text();
            for (int at = needle.in(text, 0); at >= 0 && found.size() < 2; at = needle.in(text, at + 1)) {
                int start = at + quote.prefix().length();
                found.add(new Passage(
                        article.id(),
                        i,
                        new TextSpan(start, start + quote.exact().length())));
            }
        }
        return List.copyOf(found);
    }
}
