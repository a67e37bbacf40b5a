package infiraj.explorer.finding;

import infiraj.dating.DateReader;
import infiraj.dating.FoundDate;
import infiraj.explorer.DateReadings;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dates that paragraphs tell of. An article is read when they are first asked for, since most of a large collection never
 * is. Not for use by two threads at once.
 */
final class Narration {
    private final DateReader reader = new DateReader();
    private final Map<String, List<List<Told>>> read = new HashMap<>();

    /** A date, and the words that tell it. */
    record Told(TextSpan span, EdtfDate date) {
        private static Stream<Told> of(FoundDate found) {
            return found.date().map(date -> new Told(found.span(), date)).stream();
        }
    }

    /** What a paragraph tells of, in the order of the text. */
    List<Told> of(Article article, int paragraph) {
        return read.computeIfAbsent(article.id(), unread -> read(article)).get(paragraph);
    }

    private List<List<Told>> read(Article article) {
        return DateReadings.in(article, reader).stream()
                .map(dates -> dates.stream().flatMap(Told::of).toList())
                .toList();
    }
}
