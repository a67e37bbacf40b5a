package infiraj.dating;

/**
 * What a rule made of the tokens from where it was asked.
 *
 * @param end index of the first token it did not take
 */
record Parsed<T>(T value, int end) {
    <R> Parsed<R> with(R other) {
        return new Parsed<>(other, end);
    }

    Parsed<T> upTo(int later) {
        return new Parsed<>(value, later);
    }
}
