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
import java.util.Comparator;
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
        Sifted sifted = sift(plan, harvest);
        return result(question, plan, sifted, hits(sifted, plan, options.limit()));
    }

    /** The same without a limit; nothing that merely resembles. */
    Answers all(Question question, Plan plan, Harvest harvest) throws IOException {
        Sifted sifted = sift(plan, harvest);
        List<Ranked> answers = sifted.answers().stream()
                .sorted(Comparator.comparing(ranked -> Harvest.answer(ranked.answered())))
                .toList();
        SearchResult summary = result(question, plan, sifted, List.of());
        return new Answers(snapshot, summary, answers, ranked -> hit(ranked, plan));
    }

    /**
     * What is left once words have been compared letter for letter.
     *
     * @param total how many answer
     * @param beside how many merely resemble
     */
    private record Sifted(List<Ranked> answers, int total, List<Ranked> resembling, int beside, List<Remark> remarks) {}

    private Sifted sift(Plan plan, Harvest harvest) throws IOException {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        List<Ranked> answers = harvest.answers().inOrder();
        int total = harvest.answers().count();
        if (plan.exactly().isEmpty()) {
            return new Sifted(
                    answers,
                    total,
                    harvest.resembling().inOrder(),
                    harvest.resembling().count(),
                    remarks);
        }
        if (total > answers.size()) {
            remarks.add(Remark.of("search.exact-cut", answers.size()));
        }
        List<Ranked> exact = exactWords.keep(answers, plan.exactly());
        return new Sifted(exact, exact.size(), List.of(), 0, remarks);
    }

    private static SearchResult result(Question question, Plan plan, Sifted sifted, List<Hit> hits) {
        List<Remark> remarks = new ArrayList<>(sifted.remarks());
        if (sifted.total() == 0) {
            remarks.add(Remark.of(sifted.beside() == 0 ? "search.nothing" : "search.only-resembling"));
        }
        return new SearchResult(
                question.canonical(),
                remarks,
                sifted.total(),
                sifted.beside(),
                hits,
                plan.suggestions(),
                plan.marker());
    }

    private List<Hit> hits(Sifted sifted, Plan plan, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (List<Ranked> part : List.of(sifted.answers(), sifted.resembling())) {
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
