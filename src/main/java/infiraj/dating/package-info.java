/**
 * Reads the expressions of time in Arabic news text and resolves them to EDTF values.
 *
 * <p>The way of a text: {@link infiraj.text.Folding} → {@code Lexer} (tokens with clitics taken off) → {@code Grammar}
 * (what the words say, unresolved) → {@code Resolver} (which days they mean, seen from the publication date, the date last
 * narrated or an explicit base). The vocabulary is data: {@code lexicon.txt}.
 *
 * <p>In: text as published and, if known, its publication date. Out: {@link infiraj.dating.FoundDate}s, proposals of
 * publication dates, and agreement or difference between evidence and adopted dates. Allowed arrows: model, text.
 */
@org.jspecify.annotations.NullMarked
package infiraj.dating;
