/**
 * Ranking: how much each entry answers a question.
 *
 * <p>In: units of a question, each with the words that stand for it. Out: entries with their scores and how much of the
 * question they answer firmly. Allowed arrows: search.words, search.index.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search.rank;
