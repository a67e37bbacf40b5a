package infiraj.search.query;

import infiraj.search.names.Gazetteer;
import infiraj.search.rank.Sequence;
import infiraj.search.rank.Unit;
import infiraj.search.words.Kin;
import infiraj.search.words.Kinship;
import infiraj.search.words.MatchKind;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Units of clauses that say precisely what they mean. */
final class StrictUnits {
    /** Words that one beginning stands for, and all beginnings of a question together. */
    private static final int MOST_BEGUN = 500;

    private static final int MOST_BEGUN_TOGETHER = 1_000;

    private final Kinship kinship;
    private final Gazetteer names;
    private final int mostBegun;

    /** Units of the clauses of one question. */
    StrictUnits(Kinship kinship, Gazetteer names, Question question) {
        this.kinship = kinship;
        this.names = names;
        long beginnings = Stream.concat(question.wanted().stream(), question.unwanted().stream())
                .mapToLong(StrictUnits::beginnings)
                .sum();
        this.mostBegun = (int) Math.min(MOST_BEGUN, MOST_BEGUN_TOGETHER / Math.max(1, beginnings));
    }

    private static long beginnings(Clause clause) {
        return switch (clause) {
            case Clause.Begins begins -> 1;
            case Clause.Any(List<Clause> alternatives) ->
                alternatives.stream().mapToLong(StrictUnits::beginnings).sum();
            case Clause.Phrase phrase -> 0;
            case Clause.Exactly exactly -> 0;
            case Clause.Plain plain -> 0;
        };
    }

    /** The clause taken at its word; a plain word with any proclitics. */
    Unit of(Clause clause) {
        return switch (clause) {
            case Clause.Phrase(String typed) -> new Unit(List.of(), List.of(phrase(typed)), 1, letters(typed));
            case Clause.Any(List<Clause> alternatives) ->
                union(alternatives.stream().map(this::of).toList());
            case Clause.Begins(String typed) -> new Unit(beginning(typed), List.of(), 1, letters(typed));
            case Clause.Exactly(String typed) -> inRow(typed, false);
            case Clause.Plain(String typed, boolean unfinished) -> inRow(typed, true);
        };
    }

    /** One unit that any of several answers. */
    static Unit union(List<Unit> units) {
        List<Kin> words = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Unit unit : units) {
            words.addAll(unit.words());
            sequences.addAll(unit.sequences());
        }
        int letters = units.stream().mapToInt(Unit::letters).max().orElse(1);
        return new Unit(closest(words), sequences, 1, letters);
    }

    /** Each word once, by its closest relation. */
    static Collection<Kin> closest(List<Kin> words) {
        Map<Integer, Kin> byId = new HashMap<>();
        words.forEach(kin -> byId.merge(kin.id(), kin, (a, b) -> b.weight() > a.weight() ? b : a));
        return byId.values();
    }

    private Unit inRow(String typed, boolean withProclitics) {
        List<Word> words = Words.in(typed);
        if (words.size() != 1) {
            return new Unit(List.of(), List.of(phrase(typed)), 1, letters(typed));
        }
        String word = words.getFirst().folded();
        List<Kin> kin = new ArrayList<>();
        if (withProclitics) {
            withParticles(word, false).forEach(id -> kin.add(new Kin(id, MatchKind.CLITIC, 1)));
        }
        if (kinship.lexicon().holds(word)) {
            kin.add(new Kin(kinship.lexicon().find(word), MatchKind.SPELLING, 1));
        }
        return new Unit(closest(kin), List.of(), 1, letters(typed));
    }

    private List<Kin> beginning(String typed) {
        return Words.in(typed).stream()
                .limit(1)
                .flatMap(word -> kinship.beginning(word.folded(), mostBegun).stream())
                .map(id -> new Kin(id, MatchKind.PREFIX, 1))
                .toList();
    }

    /** The words of a phrase; its first may carry proclitics. */
    private Sequence phrase(String typed) {
        List<int[]> steps = new ArrayList<>();
        List<Word> words = Words.in(typed);
        for (Word word : words) {
            int itself = kinship.lexicon().find(word.folded());
            int[] exact = itself < 0 ? new int[0] : new int[] {itself};
            steps.add(steps.isEmpty() ? ids(withParticles(word.folded(), words.size() > 1)) : exact);
        }
        return new Sequence(steps, MatchKind.SPELLING, 1);
    }

    /**
     * The word, also behind particles. «زير» is no word of «وزير»: the collection must vouch for a single word, unless its
     * neighbours do or it is a known name, as «سول» in «بسول».
     */
    private Collection<Integer> withParticles(String word, boolean hasNeighbours) {
        boolean isVouchedFor = hasNeighbours || !names.named(List.of(word)).isEmpty();
        return isVouchedFor ? kinship.withParticles(word) : kinship.sameWord(word);
    }

    private static int[] ids(Collection<Integer> words) {
        return words.stream().mapToInt(id -> id).toArray();
    }

    private static int letters(String typed) {
        return Math.clamp(typed.length(), 1, 10);
    }
}
