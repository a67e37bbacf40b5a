package infiraj.search;

import infiraj.search.Hit.Answer;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Table;
import infiraj.search.rank.Best;
import infiraj.search.rank.Ranked;
import infiraj.search.rank.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws the line between entries that answer and entries that merely resemble, and keeps the best of each. */
final class Harvest implements Ranking.Sink {
    private static final float NEARLY_ALL = 0.999f;
    private static final float A_THIRD = 1 / 3f;

    private final boolean byScore;
    private final int limit;
    private final Best full;
    private final Best partial;
    private final Best resembling;

    Harvest(Table table, SearchOptions options) {
        this.byScore = options.sort() == Sort.RELEVANCE;
        this.limit = limit(options);
        this.full = best(table, options.sort());
        this.partial = best(table, options.sort());
        this.resembling = Best.byScore(options.limit());
    }

    private static int limit(SearchOptions options) {
        return switch (options.sort()) {
            // Only their texts tell which come first.
            case BEFORE, AFTER -> Integer.MAX_VALUE;
            case RELEVANCE, TIME, ARTICLE -> options.limit();
        };
    }

    private Best best(Table table, Sort sort) {
        return switch (sort) {
            case RELEVANCE, BEFORE, AFTER -> Best.byScore(limit);
            case TIME -> Best.by(Comparator.comparingInt(each -> table.firstDay(each.document())), limit);
            case ARTICLE -> Best.by(byArticle(table), limit);
        };
    }

    private static Comparator<Ranked> byArticle(Table table) {
        return Comparator.comparing(
                        (Ranked each) -> table.place(each.document()).group())
                .thenComparingInt(each -> table.place(each.document()).number());
    }

    @Override
    public void accept(int document, float score, float answered) {
        Best kept = switch (answer(answered)) {
            case FULL -> full;
            case PARTIAL -> partial;
            case LOOSE -> resembling;
        };
        kept.add(document, score, answered);
    }

    /** How fully an entry answers that holds a share of the question. */
    static Answer answer(float answered) {
        return answered >= NEARLY_ALL ? Answer.FULL : answered >= A_THIRD ? Answer.PARTIAL : Answer.LOOSE;
    }

    /** What answers: by score or, in any other order, first what holds every word. */
    List<Ranked> answers() {
        Stream<Ranked> all = Stream.concat(full.inOrder().stream(), partial.inOrder().stream());
        return (byScore ? all.sorted(Best.SCORE) : all).limit(limit).toList();
    }

    /** How many answer. */
    int total() {
        return full.count() + partial.count();
    }

    /** How many hold every word. */
    int complete() {
        return full.count();
    }

    Best resembling() {
        return resembling;
    }
}
