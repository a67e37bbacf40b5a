package infiraj.search.rank;

import infiraj.search.words.Kin;
import java.util.Collection;
import java.util.List;

/**
 * Something asked for that counts once: a word with its relatives, alternatives, or a phrase.
 *
 * @param words single words that stand for it
 * @param sequences runs of words that stand for it
 * @param importance how much it counts beside others, 1 for an ordinary word
 * @param letters how long the word is that was asked for, at least 1
 */
public record Unit(Collection<Kin> words, List<Sequence> sequences, double importance, int letters) {
    public Unit {
        words = List.copyOf(words);
        sequences = List.copyOf(sequences);
    }
}
