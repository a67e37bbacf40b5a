/**
 * The chronology as documents and for other programs.
 *
 * <p>In: events and the articles they rest on, the words of a language, a stream of bytes. Out: the events in a {@link
 * infiraj.export.Format}, one after the other and never all at once, and what the format cannot carry, said in words.
 * Allowed arrows: model, text, theme, wording, dating, corpus.
 */
package infiraj.export;
