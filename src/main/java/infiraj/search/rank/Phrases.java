package infiraj.search.rank;

import infiraj.search.index.Postings;
import infiraj.search.words.Lexicon;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Counts how often a run of neighbouring words stands in each entry. */
final class Phrases {
    private final Lexicon lexicon;
    private final Postings postings;

    Phrases(Lexicon lexicon, Postings postings) {
        this.lexicon = lexicon;
        this.postings = postings;
    }

    /** Tells every entry that holds the sequence, once for each place where it stands. */
    void count(Sequence sequence, Postings.Sink sink) throws IOException {
        Set<Long> reached = starts(sequence.steps().getFirst());
        for (int step = 1; step < sequence.steps().size() && !reached.isEmpty(); step++) {
            reached = next(reached, sequence.steps().get(step));
        }
        reached.forEach(place -> sink.accept((int) (place >>> 32), 1));
    }

    private Set<Long> starts(int[] words) throws IOException {
        Set<Long> places = new HashSet<>();
        for (int word : words) {
            postings.positions(lexicon.word(word), (document, at) -> places.add(place(document, at)));
        }
        return places;
    }

    private Set<Long> next(Set<Long> before, int[] words) throws IOException {
        Set<Long> places = new HashSet<>();
        for (int word : words) {
            postings.positions(lexicon.word(word), (document, at) -> {
                if (at > 0 && before.contains(place(document, at - 1))) {
                    places.add(place(document, at));
                }
            });
        }
        return places;
    }

    private static long place(int document, int position) {
        return (long) document << 32 | position;
    }
}
