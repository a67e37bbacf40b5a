/**
 * Articles from outside: what a stranger's file says, and which events it may tell of.
 *
 * <p>The way of a file: {@link infiraj.intake.Decoding} (bytes to text, with how the encoding was told) → for a web page
 * {@link infiraj.intake.WebPage} (the lines of its main part) → {@link infiraj.corpus.Page} (furniture left out) →
 * {@link infiraj.intake.Draft} (an article with headline, outlet and day proposed, each with its ground) →
 * {@link infiraj.intake.Candidate} (every dated sentence). Nothing here adopts anything. Events
 * that other programs have written down come by way of {@link infiraj.intake.events}.
 *
 * <p>In: bytes nobody trusts, and the vocabulary of {@code data/gazetteer}. Out: drafts, candidates, and typed refusals.
 * Allowed arrows: model, text, wording, dating, corpus, search (its names and words); Jackson's streaming core, jsoup.
 */
@org.jspecify.annotations.NullMarked
package infiraj.intake;
