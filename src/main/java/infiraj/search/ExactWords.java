package infiraj.search;

import infiraj.search.index.Snapshot;
import infiraj.search.rank.Ranked;
import infiraj.search.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Keeps entries in which words are printed letter for letter as asked: the index knows folded words only. */
final class ExactWords {
    private final Snapshot snapshot;

    ExactWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param stopped whether nobody waits any more, so that any will do */
    List<Ranked> keep(List<Ranked> ranked, Set<String> exactly, BooleanSupplier stopped) throws IOException {
        List<Ranked> kept = new ArrayList<>();
        for (Ranked each : ranked) {
            if (stopped.getAsBoolean()) {
                return kept;
            }
            if (holds(snapshot.text(each.document()), exactly)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean holds(String text, Set<String> exactly) {
        Set<String> missing = new HashSet<>(exactly);
        Words.in(text).forEach(word -> missing.remove(word.span().in(text)));
        return missing.isEmpty();
    }
}
