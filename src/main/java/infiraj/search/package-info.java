/**
 * Search over passages and events, on Lucene.
 *
 * <p>In: articles and events, and whatever a person typed. Out: hits that say where and how they matched, how the query
 * was read, and what else might have been meant. The parts, in the order a query meets them: {@code query} reads it,
 * {@code words} and {@code names} say which words of the collection stand for it, {@code rank} orders what holds them,
 * {@code index} keeps them. Allowed arrows: model, text.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search;
