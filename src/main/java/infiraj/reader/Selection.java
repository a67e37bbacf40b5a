package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person has selected.
 *
 * @param anchor where it was begun
 * @param caret where it is extended; before or after the anchor
 */
public record Selection(Place anchor, Place caret) {
    /** Nothing selected, with the caret at a place. */
    public static Selection at(Place place) {
        return new Selection(place, place);
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    public Place start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    public Place end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** The part of it that lies in a paragraph, if any character does. */
    public Optional<TextSpan> within(int paragraph, int length) {
        if (paragraph < start().paragraph() || paragraph > end().paragraph()) {
            return Optional.empty();
        }
        int from = paragraph == start().paragraph() ? start().offset() : 0;
        int to = paragraph == end().paragraph() ? end().offset() : length;
        return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
    }

    /** What it quotes of an article, a passage for each paragraph that it holds something to see of. */
    List<Passage> passages(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (int i = start().paragraph(); i <= end().paragraph(); i++) {
            String text = article.paragraphs().get(i).text();
            int paragraph = i;
            within(i, text.length())
                    .flatMap(span -> Quotable.of(text, span))
                    .ifPresent(span -> passages.add(new Passage(article.id(), paragraph, span)));
        }
        return List.copyOf(passages);
    }

    /** The smallest selection that holds this one and another and is extended on the other's side. */
    Selection reaching(Selection other) {
        boolean backwards = other.start().compareTo(start()) < 0;
        return backwards ? new Selection(end(), other.start()) : new Selection(start(), later(end(), other.end()));
    }

    private static Place later(Place a, Place b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
