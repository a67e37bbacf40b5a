package infiraj.dating;

/**
 * An expression and the tokens that say it.
 *
 * @param start index of the first token
 * @param end index after the last token
 */
record Located(Expression expression, int start, int end) {}
