package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.words.Words;
import infiraj.text.Folding;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Hits as a concordance, keyword in context: a row for every run of marked words, its context in logical order, so that
 * {@code before} stands to the right of the keyword in Arabic.
 */
public final class Concordance {
    /** Orders of rows. */
    public enum Order {
        /** As the search ranked them. */
        RELEVANCE,
        /** Earliest first, what has no date last. */
        TIME,
        /** By article or event, then in reading order. */
        ARTICLE,
        /** By the words before the keyword, the nearest first. */
        BEFORE,
        /** By the words after the keyword, the nearest first. */
        AFTER
    }

    private Concordance() {}

    /**
     * The rows of hits. A hit that merely resembles has none.
     *
     * @param context about how many characters to show on either side; words are kept whole
     */
    public static List<ConcordanceRow> of(List<Hit> hits, int context, Order order) {
        List<ConcordanceRow> rows = new ArrayList<>();
        for (Hit hit : hits) {
            for (MarkRun run : MarkRun.in(hit.text(), hit.marks())) {
                rows.add(row(hit, run, context));
            }
        }
        rows.sort(comparator(order));
        return List.copyOf(rows);
    }

    private static ConcordanceRow row(Hit hit, MarkRun run, int context) {
        TextSpan keyword = run.span();
        int start = keyword.start();
        int end = keyword.end();
        for (var word : Words.in(hit.text())) {
            TextSpan span = word.span();
            if (span.start() >= keyword.start() - context && span.end() <= keyword.start()) {
                start = Math.min(start, span.start());
            }
            if (span.start() >= keyword.end() && span.end() <= keyword.end() + context) {
                end = span.end();
            }
        }
        return new ConcordanceRow(
                hit, new TextSpan(start, keyword.start()), keyword, new TextSpan(keyword.end(), end), run.kind());
    }

    private static Comparator<ConcordanceRow> comparator(Order order) {
        Comparator<ConcordanceRow> asRanked = (a, b) -> 0;
        return switch (order) {
            case RELEVANCE -> asRanked;
            case TIME -> Comparator.comparing(row -> row.hit().day().orElse(LocalDate.MAX));
            case ARTICLE ->
                Comparator.comparing((ConcordanceRow row) -> row.hit().place().group())
                        .thenComparingInt(row -> row.hit().place().number())
                        .thenComparing(ConcordanceRow::keyword);
            case BEFORE ->
                byWords(row -> words(row.before().in(row.hit().text())).reversed());
            case AFTER -> byWords(row -> words(row.after().in(row.hit().text())));
        };
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(word -> Folding.key(word.span().in(text)))
                .toList();
    }

    /** The words on one side of the keyword, the nearest first. */
    private interface Side {
        List<String> of(ConcordanceRow row);
    }

    private static Comparator<ConcordanceRow> byWords(Side side) {
        Collator arabic = Collator.getInstance(Locale.of("ar"));
        return Comparator.comparing(row -> String.join(" ", side.of(row)), arabic::compare);
    }
}
