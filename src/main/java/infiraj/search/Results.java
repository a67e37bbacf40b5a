package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.Hit.Answer;
import infiraj.search.index.Snapshot;
import infiraj.search.index.Table;
import infiraj.search.query.Mark;
import infiraj.search.query.Plan;
import infiraj.search.query.Question;
import infiraj.search.query.Remark;
import infiraj.search.rank.Ranked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns ranked entries into hits: draws the line, sorts, cuts, marks. */
final class Results {
    private static final float NEARLY_ALL = 0.999f;
    private static final float A_THIRD = 1 / 3f;

    private final Snapshot snapshot;
    private final ExactWords exactWords;

    Results(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.exactWords = new ExactWords(snapshot);
    }

    SearchResult of(Question question, Plan plan, List<Ranked> ranked, SearchOptions options) throws IOException {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        List<Ranked> kept = exactWords.keep(ranked, plan.exactly(), remarks);
        List<Ranked> answers = new ArrayList<>();
        List<Ranked> resembling = new ArrayList<>();
        for (Ranked each : kept) {
            (answer(each) == Answer.LOOSE ? resembling : answers).add(each);
        }
        if (answers.isEmpty()) {
            remarks.add(Remark.of(resembling.isEmpty() ? "search.nothing" : "search.only-resembling"));
        }
        sort(answers, options.sort());
        List<Hit> hits = new ArrayList<>();
        for (List<Ranked> part : List.of(answers, resembling)) {
            for (Ranked each : part.subList(0, Math.min(part.size(), options.limit() - hits.size()))) {
                hits.add(hit(each, plan));
            }
        }
        return new SearchResult(
                question.canonical(),
                remarks,
                answers.size(),
                resembling.size(),
                hits,
                plan.suggestions(),
                plan.marker());
    }

    private static Answer answer(Ranked ranked) {
        return ranked.answered() >= NEARLY_ALL
                ? Answer.FULL
                : ranked.answered() >= A_THIRD ? Answer.PARTIAL : Answer.LOOSE;
    }

    private void sort(List<Ranked> answers, SearchOptions.Sort sort) {
        Table table = snapshot.table();
        switch (sort) {
            case RELEVANCE -> {}
            case TIME -> answers.sort(Comparator.comparingInt(each -> table.firstDay(each.document())));
            case ARTICLE ->
                answers.sort(Comparator.comparing(
                                (Ranked each) -> table.place(each.document()).group())
                        .thenComparingInt(each -> table.place(each.document()).number()));
        }
    }

    private Hit hit(Ranked ranked, Plan plan) throws IOException {
        String text = snapshot.text(ranked.document());
        List<Mark> marks = plan.marker().mark(text);
        TextSpan best = BestRun.of(text, marks);
        return new Hit(snapshot.table().place(ranked.document()), text, marks, best, answer(ranked), ranked.score());
    }
}
