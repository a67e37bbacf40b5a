package infiraj.search.words;

/**
 * A word of the collection that stands for a word asked for.
 *
 * @param id the word's number in the {@link Lexicon}
 * @param kind the relation
 * @param weight how much one occurrence counts, more than 0, at most 1 for the word itself
 */
public record Kin(int id, MatchKind kind, float weight) {}
