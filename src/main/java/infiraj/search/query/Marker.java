package infiraj.search.query;

import infiraj.model.TextSpan;
import infiraj.search.words.MatchKind;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds in any text the words that a question matched. Marks words, names, and runs of words; never what merely shares
 * letters.
 */
public final class Marker {
    private final Map<String, Known> words = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final Set<String> typed = new HashSet<>();
    private final Set<String> exact = new HashSet<>();

    private record Known(MatchKind kind, int unit) {}

    private record Run(List<Set<String>> steps, MatchKind kind, int unit) {}

    Marker() {}

    void addTyped(String word) {
        typed.add(word);
    }

    void addWord(String folded, MatchKind kind, int unit) {
        if (kind.isFirm()) {
            words.merge(folded, new Known(kind, unit), (a, b) -> b.kind().compareTo(a.kind()) < 0 ? b : a);
        }
    }

    /** From now on a word counts only where it is printed letter for letter as it was typed. */
    void addExact(String folded) {
        exact.add(folded);
    }

    void addRun(List<Set<String>> steps, MatchKind kind, int unit) {
        runs.add(new Run(steps, kind, unit));
    }

    /** The words of a text that matched, in reading order, none twice. */
    public List<Mark> mark(String text) {
        List<Word> all = Words.in(text);
        TreeMap<TextSpan, Mark> marks = new TreeMap<>();
        for (Word word : all) {
            Known known = words.get(word.folded());
            boolean asTyped = known != null && typed.contains(word.span().in(text));
            if (known != null && (asTyped || !exact.contains(word.folded()))) {
                marks.put(word.span(), new Mark(word.span(), kind(known.kind(), asTyped), known.unit()));
            }
        }
        for (Run run : runs) {
            markRun(run, all, text, marks);
        }
        return List.copyOf(marks.values());
    }

    private static MatchKind kind(MatchKind kind, boolean asTyped) {
        return asTyped ? MatchKind.AS_WRITTEN : kind;
    }

    private void markRun(Run run, List<Word> all, String text, Map<TextSpan, Mark> marks) {
        int length = run.steps().size();
        for (int start = 0; start + length <= all.size(); start++) {
            if (stands(run, all, start)) {
                for (Word word : all.subList(start, start + length)) {
                    boolean asTyped = typed.contains(word.span().in(text));
                    marks.putIfAbsent(word.span(), new Mark(word.span(), kind(run.kind(), asTyped), run.unit()));
                }
            }
        }
    }

    private static boolean stands(Run run, List<Word> all, int start) {
        for (int step = 0; step < run.steps().size(); step++) {
            if (!run.steps().get(step).contains(all.get(start + step).folded())) {
                return false;
            }
        }
        return true;
    }
}
