/**
 * What a person adds: the preview of an import, the queue of candidates, events stated and edited, stars and notes.
 *
 * <p>In: files, pasted text, words selected in the reader, and what a person decides and types. Out: changes of the
 * workspace, made and shown through {@link infiraj.explorer.OwnWork}. Allowed arrows: model, text, theme, wording, dating,
 * corpus, search, intake, workspace, explorer, fx; JavaFX.
 */
@org.jspecify.annotations.NullMarked
package infiraj.review;
