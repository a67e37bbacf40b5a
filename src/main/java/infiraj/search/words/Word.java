package infiraj.search.words;

import infiraj.model.TextSpan;

/**
 * A word of a text.
 *
 * @param folded its letters after {@link infiraj.text.Folding}, at most {@link Words#LONGEST}
 * @param span where it stands in the text, marks and tatweel included
 */
public record Word(String folded, TextSpan span) {}
