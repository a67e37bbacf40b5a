package infiraj.search.query;

import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for words exactly as they were found, and for everything else as before. */
public final class Tightening {
    /** Of a query that asks for nothing. */
    public static final Tightening NONE =
            new Tightening(new Question(List.of(), List.of(), List.of(), List.of()), Map.of());

    private final Question question;
    private final Map<Integer, Asked> asked;

    /** @param asked by their units, the words that may be asked for more strictly */
    Tightening(Question question, Map<Integer, Asked> asked) {
        this.question = question;
        this.asked = Map.copyOf(asked);
    }

    /**
     * The query in which {@code =word} takes the place of every plain word, or beginning of one, that some words found
     * stand for. What says precisely what it means already stays: exact words, phrases, alternatives; so do exclusions,
     * filters, and words that none of these stand for.
     */
    public String to(List<Printed> found) {
        Map<Asked, Set<String>> printed = new HashMap<>();
        for (Printed each : found) {
            Asked word = asked.get(each.unit());
            if (word != null) {
                printed.computeIfAbsent(word, fresh -> new LinkedHashSet<>()).add(each.word());
            }
        }
        List<Clause> tight = new ArrayList<>();
        for (int place = 0; place < question.wanted().size(); place++) {
            tight.addAll(tightened(place, printed));
        }
        return new Question(tight.stream().distinct().toList(), question.unwanted(), question.filters(), List.of())
                .canonical();
    }

    private List<Clause> tightened(int place, Map<Asked, Set<String>> printed) {
        Clause clause = question.wanted().get(place);
        boolean isMeant = printed.keySet().stream().anyMatch(word -> word.clause() == place);
        if (!isMeant) {
            return List.of(clause);
        }
        return switch (clause) {
            case Clause.Plain(String typed, boolean unfinished) -> words(place, typed, printed);
            case Clause.Begins begins -> exactly(printed.getOrDefault(new Asked(place, 0), Set.of()));
            case Clause.Exactly exactly -> List.of(exactly);
            case Clause.Phrase phrase -> List.of(phrase);
            case Clause.Any any -> List.of(any);
        };
    }

    /** Of several words in one clause, such as {@code ab-cd}, only some may have been found. */
    private static List<Clause> words(int place, String typed, Map<Asked, Set<String>> printed) {
        List<Clause> clauses = new ArrayList<>();
        List<Word> words = Words.in(typed);
        for (int n = 0; n < words.size(); n++) {
            Set<String> found = printed.getOrDefault(new Asked(place, n), Set.of());
            clauses.addAll(
                    found.isEmpty()
                            ? List.of(new Clause.Plain(words.get(n).span().in(typed), false))
                            : exactly(found));
        }
        return clauses;
    }

    private static List<Clause> exactly(Set<String> words) {
        return words.stream().<Clause>map(Clause.Exactly::new).toList();
    }
}
