package infiraj.search.query;

import infiraj.search.rank.Sequence;
import infiraj.search.rank.Unit;
import infiraj.search.words.Kin;
import infiraj.search.words.Lexicon;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the parts of a plan. */
final class PlanBuilder {
    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Integer, Asked> asked = new HashMap<>();
    private final Set<Integer> required = new HashSet<>();
    private final List<Unit> unwanted = new ArrayList<>();
    private final Set<String> exactly = new HashSet<>();
    private final Marker marker = new Marker();
    private final List<Remark> remarks;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();
    private boolean suggests;
    private boolean guesses;

    PlanBuilder(Lexicon lexicon, List<Remark> remarks) {
        this.lexicon = lexicon;
        this.remarks = new ArrayList<>(remarks);
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    void typed(String word) {
        marker.addTyped(word);
    }

    /** A unit that stands for one word, which may be asked for more strictly. */
    void add(Unit unit, Asked word) {
        asked.put(units.size(), word);
        add(unit);
    }

    private void add(Unit unit) {
        mark(unit, units.size());
        units.add(unit);
    }

    /** A word that is not searched for, but stays in what is suggested. */
    void leaveOut(PlainWord word) {
        suggested.add(word.typed());
    }

    void addPlain(PlainWord word, Unit unit, Optional<Suggestions.Meant> meant) {
        marker.addTyped(word.typed());
        add(unit, word.asked());
        suggested.add(meant.map(Suggestions.Meant::word).orElse(word.typed()));
        suggests |= meant.isPresent();
        guesses |= meant.filter(other -> !other.isTypo()).isPresent();
        boolean isKnown = !unit.sequences().isEmpty()
                || unit.words().stream().anyMatch(kin -> kin.kind().isFirm());
        if (!isKnown) {
            unknown.add(word.typed());
        }
    }

    void require(Unit unit) {
        required.add(units.size());
        add(unit);
    }

    /** A unit that every hit must hold, and that stands for one word. */
    void require(Unit unit, Asked word) {
        asked.put(units.size(), word);
        require(unit);
    }

    void exactly(String typed) {
        for (Word word : Words.in(typed)) {
            String printed = word.span().in(typed);
            exactly.add(printed);
            marker.addTyped(printed);
            marker.addExact(word.folded());
        }
    }

    void exclude(Unit unit) {
        unwanted.add(unit);
    }

    private void mark(Unit unit, int place) {
        for (Kin kin : unit.words()) {
            marker.addWord(lexicon.word(kin.id()), kin.kind(), place);
        }
        for (Sequence sequence : unit.sequences()) {
            List<Set<String>> steps = sequence.steps().stream()
                    .map(ids -> Arrays.stream(ids).mapToObj(lexicon::word).collect(Collectors.toUnmodifiableSet()))
                    .toList();
            marker.addRun(steps, sequence.kind(), place);
        }
    }

    Plan build() {
        if (!unknown.isEmpty()) {
            remarks.add(Remark.of("search.unknown-words", String.join("، ", unknown)));
        }
        List<String> suggestions = suggests ? List.of(String.join(" ", suggested)) : List.of();
        return new Plan(units, asked, required, unwanted, exactly, marker, remarks, suggestions, guesses);
    }
}
