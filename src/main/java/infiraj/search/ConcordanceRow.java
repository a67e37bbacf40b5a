package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.words.MatchKind;

/**
 * A keyword in its context. All spans are of the hit's text.
 *
 * @param hit where it stands
 * @param before context that is read before the keyword
 * @param keyword the words that matched
 * @param after context that is read after it
 * @param kind how its closest word matched
 */
public record ConcordanceRow(Hit hit, TextSpan before, TextSpan keyword, TextSpan after, MatchKind kind) {}
