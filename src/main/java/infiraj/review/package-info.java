/**
 * Taking articles in and reviewing what they may tell: the preview of an import and the queue of candidates.
 *
 * <p>In: files, pasted text, and what a person decides. Out: articles and events of the person's own, kept in their folder,
 * and the corpus with them, shown through the explorer. Allowed arrows: model, text, theme, wording, dating, corpus, search,
 * intake, timeline, explorer, fx; JavaFX.
 */
@org.jspecify.annotations.NullMarked
package infiraj.review;
