package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.Hit.Answer;
import infiraj.search.index.Snapshot;
import infiraj.search.index.Texts;
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
    private final Recent<Integer, String> shown = new Recent<>(MOST_REMEMBERED, String::length);

    Results(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param stopped whether nobody waits any more */
    SearchResult of(Question question, Plan plan, Harvest harvest, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        List<Ranked> answers = answers(plan, harvest, options, stopped);
        return result(
                question, plan, harvest, hits(answers, harvest.resembling().inOrder(), plan, options.limit()));
    }

    /** The same to be read one by one, what holds every word first; nothing that merely resembles. */
    Answers all(Question question, Plan plan, Harvest harvest, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        List<Ranked> answers = answers(plan, harvest, options, stopped).stream()
                .sorted(Comparator.comparing(ranked -> Harvest.answer(ranked.answered())))
                .toList();
        SearchResult summary = result(question, plan, harvest, List.of());
        return new Answers(snapshot, summary, answers, ranked -> hit(ranked, plan), () -> inOrder(plan));
    }

    private List<Ranked> answers(Plan plan, Harvest harvest, SearchOptions options, BooleanSupplier stopped)
            throws IOException {
        return switch (options.sort()) {
            case RELEVANCE, TIME, ARTICLE -> harvest.answers();
            case BEFORE -> answers(plan, harvest, options.limit(), Contexts::before, stopped);
            case AFTER -> answers(plan, harvest, options.limit(), Contexts::after, stopped);
        };
    }

    private List<Ranked> answers(
            Plan plan, Harvest harvest, int limit, Function<Kwic, String> side, BooleanSupplier stopped)
            throws IOException {
        ContextOrder order = new ContextOrder(inOrder(plan), side, stopped);
        List<Ranked> answers = harvest.answers();
        List<Ranked> ordered = new ArrayList<>(order.first(holding(answers, Answer.FULL), limit));
        ordered.addAll(order.first(holding(answers, Answer.PARTIAL), limit - ordered.size()));
        return ordered;
    }

    private static List<Ranked> holding(List<Ranked> answers, Answer answer) {
        return answers.stream()
                .filter(ranked -> Harvest.answer(ranked.answered()) == answer)
                .toList();
    }

    private static SearchResult result(Question question, Plan plan, Harvest harvest, List<Hit> hits) {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        int beside = harvest.resembling().count();
        if (harvest.total() == 0) {
            remarks.add(Remark.of(beside == 0 ? "search.nothing" : "search.only-resembling"));
        }
        return new SearchResult(
                question.canonical(),
                remarks,
                harvest.total(),
                harvest.complete(),
                beside,
                hits,
                suggestions(question, plan, harvest),
                plan.tightening(question),
                plan.marker());
    }

    private static List<String> suggestions(Question question, Plan plan, Harvest harvest) {
        if (harvest.total() > 0) {
            return plan.isGuess() ? List.of() : plan.suggestions();
        }
        return plan.exactly().isEmpty()
                ? plan.suggestions()
                : List.of(question.loosened().canonical());
    }

    private List<Hit> hits(List<Ranked> answers, List<Ranked> resembling, Plan plan, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (List<Ranked> part : List.of(answers, resembling)) {
            for (Ranked each : part.subList(0, Math.min(part.size(), limit - hits.size()))) {
                hits.add(hit(each, shown.get(each.document(), snapshot::text), plan));
            }
        }
        return hits;
    }

    /** Reads texts fastest in the order of the index. */
    private Answers.Reading inOrder(Plan plan) throws IOException {
        Texts texts = snapshot.texts();
        return ranked -> hit(ranked, texts.of(ranked.document()), plan);
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
