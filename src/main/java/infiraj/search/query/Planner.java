package infiraj.search.query;

import infiraj.search.names.Gazetteer;
import infiraj.search.rank.Unit;
import infiraj.search.words.Kin;
import infiraj.search.words.Kinship;
import infiraj.search.words.MatchKind;
import infiraj.search.words.StopWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns a question into units over the words of one collection. Not for use by two threads at once. */
public final class Planner {
    private static final int LONGEST_COUNTED = 10;
    private static final double PART = 0.8;
    private static final double WHOLE = 0.5;

    private final Kinship kinship;
    private final Gazetteer names;
    private final NameVariants variants;
    private final Suggestions suggestions;

    public Planner(Kinship kinship, Gazetteer names) {
        this.kinship = kinship;
        this.names = names;
        this.variants = new NameVariants(kinship, names);
        this.suggestions = new Suggestions(kinship.lexicon());
    }

    public Plan plan(Question question) {
        StrictUnits strict = new StrictUnits(kinship, names, question);
        PlanBuilder plan = new PlanBuilder(kinship.lexicon(), question.remarks());
        addPlain(question.wanted(), plan);
        for (int place = 0; place < question.wanted().size(); place++) {
            Clause clause = question.wanted().get(place);
            switch (clause) {
                case Clause.Plain plain -> {}
                case Clause.Any(List<Clause> alternatives) -> plan.require(either(alternatives, strict, plan));
                case Clause.Exactly(String typed) -> {
                    plan.require(strict.of(clause));
                    plan.exactly(typed);
                }
                case Clause.Begins begins -> plan.require(strict.of(begins), new Asked(place, 0));
                case Clause.Phrase phrase -> plan.require(strict.of(phrase));
            }
        }
        question.unwanted().forEach(clause -> plan.exclude(strict.of(clause)));
        return plan.build();
    }

    private void addPlain(List<Clause> wanted, PlanBuilder plan) {
        List<PlainWord> words = PlainWord.in(wanted);
        NameVariants.Found found = variants.in(words);
        found.remarks().forEach(plan::remark);
        boolean asksSomething = words.stream().anyMatch(word -> !word.isStop())
                || wanted.stream().anyMatch(clause -> !(clause instanceof Clause.Plain));
        for (int place = 0; place < words.size(); place++) {
            PlainWord word = words.get(place);
            NameVariants.Others others = found.at(place);
            if (!asksSomething || !word.isStop() || others != NameVariants.Others.NONE) {
                addPlain(word, others, plan);
            } else {
                plan.leaveOut(word);
            }
        }
    }

    private void addPlain(PlainWord word, NameVariants.Others others, PlanBuilder plan) {
        Optional<List<String>> parts = kinship.parts(word.folded());
        if (parts.isPresent()) {
            plan.remark(Remark.of("search.split", word.typed(), String.join(" ", parts.get())));
            for (String part : parts.get()) {
                if (!StopWords.contains(part, part)) {
                    plan.add(unit(kinship.of(part, false), NameVariants.Others.NONE, PART, part), word.asked());
                }
            }
        }
        Collection<Kin> relatives = relatives(word);
        plan.addPlain(
                word,
                unit(relatives, others, parts.isPresent() ? WHOLE : 1, word.folded()),
                parts.isPresent() ? Optional.empty() : suggestions.meant(word.folded(), relatives));
    }

    /** «على» is no form of «العليا», though both have one stem: a word that merely connects is only ever meant itself. */
    private Collection<Kin> relatives(PlainWord word) {
        return kinship.of(word.folded(), word.unfinished()).stream()
                .filter(kin -> word.isStop()
                        || kin.kind().compareTo(MatchKind.STEM) < 0
                        || !StopWords.contains(kinship.lexicon().word(kin.id()), ""))
                .toList();
    }

    private Unit unit(Collection<Kin> relatives, NameVariants.Others others, double importance, String word) {
        List<Kin> words = new ArrayList<>(relatives);
        words.addAll(others.words());
        int letters = Math.min(LONGEST_COUNTED, kinship.bare(word).length());
        return new Unit(StrictUnits.closest(words), others.sequences(), importance, Math.max(1, letters));
    }

    /** One unit that any of the alternatives answers. */
    private Unit either(List<Clause> alternatives, StrictUnits strict, PlanBuilder plan) {
        List<Unit> units = new ArrayList<>();
        for (Clause alternative : alternatives) {
            if (alternative instanceof Clause.Plain plain) {
                List<PlainWord> words = PlainWord.in(List.of(plain));
                NameVariants.Found found = variants.in(words);
                for (int place = 0; place < words.size(); place++) {
                    PlainWord word = words.get(place);
                    plan.typed(word.typed());
                    units.add(unit(relatives(word), found.at(place), 1, word.folded()));
                }
            } else {
                units.add(strict.of(alternative));
            }
        }
        return StrictUnits.union(units);
    }
}
