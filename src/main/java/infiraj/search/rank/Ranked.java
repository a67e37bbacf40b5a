package infiraj.search.rank;

/**
 * An entry that answers a question.
 *
 * @param document its number in the index
 * @param score greater is better
 * @param answered share of the question, by weight, that it answers firmly, 0 to 1
 */
public record Ranked(int document, float score, float answered) {}
