package infiraj.search;

import infiraj.search.index.Snapshot;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import infiraj.search.words.Lexicon;
import infiraj.search.words.StopWords;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import infiraj.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finishes the word being typed, out of the names known and the words of the collection. */
final class Completion {
    private static final int SHORTEST = 2;
    private static final int MOST_SCANNED = 20_000;

    private final Snapshot snapshot;
    private final Gazetteer names;

    Completion(Snapshot snapshot, Gazetteer names) {
        this.snapshot = snapshot;
        this.names = names;
    }

    List<String> of(String typed, int limit) throws IOException {
        String query = typed.length() > 1_000 ? typed.substring(0, 1_000) : typed;
        List<Word> words = Words.in(query);
        if (words.isEmpty() || words.getLast().span().end() < query.length()) {
            return List.of();
        }
        Word last = words.getLast();
        if (last.folded().length() < SHORTEST) {
            return List.of();
        }
        Set<String> endings = new LinkedHashSet<>(named(last.folded()));
        for (int id : commonest(last.folded(), limit)) {
            endings.add(snapshot.printed(snapshot.lexicon().word(id)));
        }
        String before = query.substring(0, last.span().start());
        return endings.stream().limit(limit).map(ending -> before + ending).toList();
    }

    private List<String> named(String beginning) {
        List<String> named = new ArrayList<>();
        for (Name name : names.names()) {
            name.variants()
                    .filter(variant -> Folding.key(variant).startsWith(beginning))
                    .filter(variant -> Gazetteer.folded(variant).stream().allMatch(snapshot.lexicon()::holds))
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named;
    }

    private List<Integer> commonest(String beginning, int limit) {
        Lexicon lexicon = snapshot.lexicon();
        int first = lexicon.firstFrom(beginning);
        return IntStream.range(first, Math.min(lexicon.size(), first + MOST_SCANNED))
                .takeWhile(id -> lexicon.word(id).startsWith(beginning))
                .filter(id -> !StopWords.contains(lexicon.word(id), ""))
                .boxed()
                .sorted(Comparator.comparing((Integer id) -> -lexicon.passages(id)))
                .limit(limit)
                .toList();
    }
}
