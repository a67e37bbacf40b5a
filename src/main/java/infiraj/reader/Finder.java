package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.text.Folded;
import infiraj.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds words in an article, however they are spelled: query and text are folded alike. */
final class Finder {
    /** More than anyone steps through. */
    static final int MOST = 2000;

    private final Article article;
    private final List<Folded> paragraphs;

    /** Folds the whole article, so that each further letter of a query only costs a scan. */
    Finder(Article article) {
        this.article = article;
        this.paragraphs = article.paragraphs().stream()
                .map(paragraph -> Folding.fold(paragraph.text()))
                .toList();
    }

    /** The places where a query stands, in reading order, not overlapping; at most {@link #MOST}. */
    List<Passage> find(String query) {
        String wanted = Folding.key(query).strip();
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size() && !wanted.isEmpty(); i++) {
            Folded paragraph = paragraphs.get(i);
            int at = paragraph.text().indexOf(wanted);
            while (at >= 0 && found.size() < MOST) {
                int end = at + wanted.length();
                found.add(new Passage(article.id(), i, span(paragraph, at, end)));
                at = paragraph.text().indexOf(wanted, end);
            }
        }
        return List.copyOf(found);
    }

    private static TextSpan span(Folded paragraph, int start, int end) {
        return new TextSpan(paragraph.originalStart(start), paragraph.originalEnd(end));
    }
}
