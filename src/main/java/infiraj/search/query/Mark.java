package infiraj.search.query;

import infiraj.model.TextSpan;
import infiraj.search.words.MatchKind;

/**
 * A word of a text that matched: the whole word as printed, marks and tatweel included.
 *
 * @param span where it stands
 * @param kind how it stands for what was asked
 * @param unit which of the things asked for it stands for, from 0
 */
public record Mark(TextSpan span, MatchKind kind, int unit) {}
