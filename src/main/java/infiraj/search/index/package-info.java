/**
 * The Lucene index: what is written of an entry and how it is read back.
 *
 * <p>In: entries, that is paragraphs and events with their facets, whole articles at a time; of those that have not changed
 * nothing is written. Out: a snapshot whose words, postings and facets can be asked for. Allowed arrows: search.words, model,
 * text; Lucene.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search.index;
