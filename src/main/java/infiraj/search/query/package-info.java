/**
 * The query language and what a query comes to.
 *
 * <p>In: whatever a person typed, of any length and shape. Out: a question, how it was read, the units it is ranked by, and
 * a marker that finds the words it matched in any text. Allowed arrows: search.words, search.rank, model, text.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search.query;
