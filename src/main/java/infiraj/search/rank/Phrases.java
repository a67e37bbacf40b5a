package infiraj.search.rank;

import infiraj.search.index.Postings;
import infiraj.search.words.Lexicon;
import infiraj.search.words.Recent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts how often a run of neighbouring words stands in each entry. Not for use by two threads at once. */
final class Phrases {
    /** Places that are remembered: about sixteen megabytes. */
    private static final long MOST_REMEMBERED = 2_000_000;

    private final Recent<Integer, Places> read = new Recent<>(MOST_REMEMBERED, Places::size);
    private final Lexicon lexicon;
    private final Postings postings;

    Phrases(Lexicon lexicon, Postings postings) {
        this.lexicon = lexicon;
        this.postings = postings;
    }

    /** Tells every entry that holds the sequence, once for each place where it stands. */
    void count(Sequence sequence, Postings.Sink sink) throws IOException {
        Places reached = places(sequence.steps().getFirst());
        for (int step = 1; step < sequence.steps().size() && reached.size() > 0; step++) {
            reached = places(sequence.steps().get(step)).after(reached);
        }
        reached.documents(document -> sink.accept(document, 1));
    }

    private Places places(int[] words) throws IOException {
        List<Places> places = new ArrayList<>();
        for (int word : words) {
            places.add(read.get(word, this::read));
        }
        return places.size() == 1 ? places.getFirst() : Places.all(places);
    }

    private Places read(int word) throws IOException {
        Places places = new Places();
        postings.positions(lexicon.word(word), places::add);
        return places;
    }
}
