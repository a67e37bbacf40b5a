package infiraj.dating;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A rule of the grammar and the first tokens it can begin with.
 *
 * @param roles roles of a word, any of them
 * @param figure whether a number will do
 * @param rule what it makes of the tokens from an index on
 */
record Entrance(long roles, boolean figure, IntFunction<Optional<Parsed<Expression>>> rule) {
    /** A rule that begins with a word of one of these roles. */
    static Entrance word(IntFunction<Optional<Parsed<Expression>>> rule, Role... roles) {
        return new Entrance(Entry.mask(roles), false, rule);
    }

    /** A rule that begins with a number or a word of one of these roles. */
    static Entrance figure(IntFunction<Optional<Parsed<Expression>>> rule, Role... roles) {
        return new Entrance(Entry.mask(roles), true, rule);
    }

    boolean admits(Token token) {
        return token.entry().hasAny(roles) || figure && token.isNumber();
    }
}
