package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.Hit.Answer;
import infiraj.search.index.Snapshot;
import infiraj.search.query.Mark;
import infiraj.search.query.Plan;
import infiraj.search.query.Question;
import infiraj.search.query.Remark;
import infiraj.search.rank.Ranked;
import infiraj.search.words.Recent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Turns ranked entries into hits: cuts, marks, and says what was found. */
final class Results {
    /** Characters of the texts that are remembered: while a query grows, much the same is found. */
    private static final long MOST_REMEMBERED = 1_000_000;

    private final Snapshot snapshot;
    private final ExactWords exactWords;
    private final Recent<Integer, String> shown = new Recent<>(MOST_REMEMBERED, String::length);

    Results(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.exactWords = new ExactWords(snapshot);
    }

    /** @param stopped whether nobody waits any more */
    SearchResult of(Question question, Plan plan, Harvest harvest, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        Sifted sifted = ordered(sift(plan, harvest, stopped), plan, options, stopped);
        return result(question, plan, sifted, hits(sifted, plan, options.limit()));
    }

    /** The same to be read one by one, what holds every word first; nothing that merely resembles. */
    Answers all(Question question, Plan plan, Harvest harvest, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        Sifted sifted = ordered(sift(plan, harvest, stopped), plan, options, stopped);
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
     * @param complete how many of them hold every word
     * @param beside how many merely resemble
     */
    private record Sifted(
            List<Ranked> answers, int total, int complete, List<Ranked> resembling, int beside, List<Remark> remarks) {
        Sifted with(List<Ranked> ordered) {
            return new Sifted(ordered, total, complete, resembling, beside, remarks);
        }

        List<Ranked> holding(boolean everything) {
            return answers.stream()
                    .filter(ranked -> (Harvest.answer(ranked.answered()) == Answer.FULL) == everything)
                    .toList();
        }
    }

    private Sifted sift(Plan plan, Harvest harvest, BooleanSupplier stopped) throws IOException {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        List<Ranked> answers = harvest.answers();
        int total = harvest.total();
        if (plan.exactly().isEmpty()) {
            return new Sifted(
                    answers,
                    total,
                    harvest.complete(),
                    harvest.resembling().inOrder(),
                    harvest.resembling().count(),
                    remarks);
        }
        if (total > answers.size()) {
            remarks.add(Remark.of("search.exact-cut", answers.size()));
        }
        Sifted exact = new Sifted(exactWords.keep(answers, plan.exactly(), stopped), 0, 0, List.of(), 0, remarks);
        int full = exact.holding(true).size();
        return new Sifted(exact.answers(), exact.answers().size(), full, List.of(), 0, remarks);
    }

    private Sifted ordered(Sifted sifted, Plan plan, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        return switch (options.sort()) {
            case RELEVANCE, TIME, ARTICLE -> sifted;
            case BEFORE -> ordered(sifted, plan, options.limit(), Contexts::before, stopped);
            case AFTER -> ordered(sifted, plan, options.limit(), Contexts::after, stopped);
        };
    }

    private Sifted ordered(Sifted sifted, Plan plan, int limit, Function<Kwic, String> side, BooleanSupplier stopped)
            throws IOException {
        ContextOrder order = new ContextOrder(ranked -> hit(ranked, plan), side, stopped);
        List<Ranked> ordered = new ArrayList<>(order.first(sifted.holding(true), limit));
        ordered.addAll(order.first(sifted.holding(false), limit - ordered.size()));
        return sifted.with(ordered);
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
                sifted.complete(),
                sifted.beside(),
                hits,
                suggestions(question, plan, sifted),
                plan.tightening(question),
                plan.marker());
    }

    private static List<String> suggestions(Question question, Plan plan, Sifted sifted) {
        if (sifted.total() > 0) {
            return plan.isGuess() ? List.of() : plan.suggestions();
        }
        return plan.exactly().isEmpty()
                ? plan.suggestions()
                : List.of(question.loosened().canonical());
    }

    private List<Hit> hits(Sifted sifted, Plan plan, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (List<Ranked> part : List.of(sifted.answers(), sifted.resembling())) {
            for (Ranked each : part.subList(0, Math.min(part.size(), limit - hits.size()))) {
                hits.add(hit(each, shown.get(each.document(), snapshot::text), plan));
            }
        }
        return hits;
    }

    private Hit hit(Ranked ranked, Plan plan) throws IOException {
        return hit(ranked, snapshot.text(ranked.document()), plan);
    }

    private Hit hit(Ranked ranked, String text, Plan plan) {
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
