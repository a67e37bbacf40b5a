package infiraj.search;

import infiraj.search.Hit.Answer;
import infiraj.search.index.Table;
import infiraj.search.rank.Best;
import infiraj.search.rank.Ranked;
import infiraj.search.rank.Ranking;
import java.util.Comparator;

/** Draws the line between entries that answer and entries that merely resemble, and keeps the best of each. */
final class Harvest implements Ranking.Sink {
    /** Texts that are read to find words printed exactly so; the best ranked come first. */
    static final int MOST_READ = 5_000;

    private static final float NEARLY_ALL = 0.999f;
    private static final float A_THIRD = 1 / 3f;

    private final Best answers;
    private final Best resembling;

    Harvest(Table table, SearchOptions options, boolean willBeSifted) {
        int limit = willBeSifted ? MOST_READ : options.limit();
        this.answers = switch (options.sort()) {
            case RELEVANCE -> Best.byScore(limit);
            case TIME -> Best.by(Comparator.comparingInt(each -> table.firstDay(each.document())), limit);
            case ARTICLE -> Best.by(byArticle(table), limit);
        };
        this.resembling = Best.byScore(limit);
    }

    private static Comparator<Ranked> byArticle(Table table) {
        return Comparator.comparing(
                        (Ranked each) -> table.place(each.document()).group())
                .thenComparingInt(each -> table.place(each.document()).number());
    }

    @Override
    public void accept(int document, float score, float answered) {
        (answer(answered) == Answer.LOOSE ? resembling : answers).add(document, score, answered);
    }

    /** How fully an entry answers that holds a share of the question. */
    static Answer answer(float answered) {
        return answered >= NEARLY_ALL ? Answer.FULL : answered >= A_THIRD ? Answer.PARTIAL : Answer.LOOSE;
    }

    Best answers() {
        return answers;
    }

    Best resembling() {
        return resembling;
    }
}
