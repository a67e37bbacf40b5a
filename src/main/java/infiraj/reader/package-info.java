/**
 * The article reader: text set like a book, with the evidence of events, search hits and the reader's own selection
 * behind the words.
 *
 * <p>In: an article, the passages to mark. Out: which events a person pointed at, text on the clipboard. Knows nothing of
 * the explorer or the timeline. Allowed arrows: model, text, theme, wording, fx, JavaFX.
 */
package infiraj.reader;
