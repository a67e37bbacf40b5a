/**
 * The chronology for other programs.
 *
 * <p>In: events, the words of a language, a stream of bytes. Out: the events in a {@link
 * infiraj.export.Format}, one after the other and never all at once, and what the format cannot carry, said in words.
 * Allowed arrows: model, text, wording.
 */
package infiraj.export;
