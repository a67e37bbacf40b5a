package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.index.Snapshot;
import infiraj.search.query.Mark;
import infiraj.search.query.Plan;
import infiraj.search.query.Question;
import infiraj.search.query.Remark;
import infiraj.search.rank.Ranked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns ranked entries into hits: cuts, marks, and says what was found. */
final class Results {

    private final Snapshot snapshot;
    private final ExactWords exactWords;

    Results(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.exactWords = new ExactWords(snapshot);
    }

    SearchResult of(Question question, Plan plan, Harvest harvest, SearchOptions options) throws IOException {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        List<Ranked> answers = harvest.answers().inOrder();
        List<Ranked> resembling = harvest.resembling().inOrder();
        int total = harvest.answers().count();
        if (!plan.exactly().isEmpty()) {
            if (total > answers.size()) {
                remarks.add(Remark.of("search.exact-cut", answers.size()));
            }
            answers = exactWords.keep(answers, plan.exactly());
            resembling = List.of();
            total = answers.size();
        }
        int beside = plan.exactly().isEmpty() ? harvest.resembling().count() : 0;
        if (total == 0) {
            remarks.add(Remark.of(beside == 0 ? "search.nothing" : "search.only-resembling"));
        }
        return new SearchResult(
                question.canonical(),
                remarks,
                total,
                beside,
                hits(List.of(answers, resembling), plan, options.limit()),
                plan.suggestions(),
                plan.marker());
    }

    private List<Hit> hits(List<List<Ranked>> parts, Plan plan, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (List<Ranked> part : parts) {
            for (Ranked each : part.subList(0, Math.min(part.size(), limit - hits.size()))) {
                hits.add(hit(each, plan));
            }
        }
        return hits;
    }

    private Hit hit(Ranked ranked, Plan plan) throws IOException {
        String text = snapshot.text(ranked.document());
        List<Mark> marks = plan.marker().mark(text);
        TextSpan best = MarkRun.best(text, marks);
        return new Hit(
                snapshot.table().place(ranked.document()),
                text,
                marks,
                best,
                snapshot.table().day(ranked.document()),
                Harvest.answer(ranked.answered()),
                ranked.score());
    }
}
