/**
 * The chronology, and what a search found in it, as documents and for other programs.
 *
 * <p>In: events and the articles they rest on, or answers to a query; the words of a language, a stream of bytes. Out: the
 * events in a {@link infiraj.export.Format}, the answers in a {@link infiraj.export.ResultFormat}, one after the other and
 * never all at once, and what the format cannot carry, said in words. Allowed arrows: model, text, theme, wording, dating,
 * corpus, search.
 */
package infiraj.export;
