package infiraj.dating;

import infiraj.text.Folded;
import java.util.List;
import java.util.Optional;

/** The tokens of a text, safe to ask beyond either end. */
final class Tokens {
    private static final Token OUTSIDE = new Token(Token.Type.BREAK, 0, 0, 0, "\n", Entry.NONE, Clitics.NONE, -1);

    private final Folded folded;
    private final List<Token> tokens;

    Tokens(Folded folded) {
        this.folded = folded;
        this.tokens = Lexer.tokens(folded);
    }

    Folded folded() {
        return folded;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : OUTSIDE;
    }

    boolean has(int index, Role role) {
        return at(index).entry().has(role);
    }

    boolean has(int index, Role role, int value) {
        Entry entry = at(index).entry();
        return entry.has(role) && entry.value(role) == value;
    }

    int value(int index, Role role) {
        return at(index).entry().value(role);
    }

    boolean is(int index, char mark) {
        return at(index).is(mark);
    }

    boolean isText(int index, String folded) {
        return at(index).text().equals(folded);
    }

    boolean definite(int index) {
        return at(index).clitics().definite();
    }

    boolean hasAnd(int index) {
        return at(index).clitics().and();
    }

    /** Whether a token is glued to the one before it. */
    boolean touches(int index) {
        return index > 0
                && index < tokens.size()
                && at(index - 1).end() == at(index).start();
    }

    /** The value of a number token of that many digits. */
    Optional<Integer> number(int index, int fewestDigits, int mostDigits) {
        Token token = at(index);
        boolean fits = token.isNumber()
                && token.number() >= 0
                && token.text().length() >= fewestDigits
                && token.text().length() <= mostDigits;
        return fits ? Optional.of(token.number()) : Optional.empty();
    }

    /** Whether a number token is a piece of a longer figure such as 12.5, 1,500 or 10:30. */
    boolean isPieceOfFigure(int index) {
        return isGlued(index, index - 1) || isGlued(index + 1, index + 1);
    }

    private boolean isGlued(int later, int mark) {
        Token sign = at(mark);
        boolean joins = sign.is(',') || sign.is('.') || sign.is(':') || sign.is('٫');
        return joins
                && touches(mark)
                && touches(mark + 1)
                && at(mark - 1).isNumber()
                && at(mark + 1).isNumber();
    }

    /** Whether nothing that could be counted follows: the end, a mark other than a percent sign, or a particle. */
    boolean closes(int index) {
        Token token = at(index);
        return token.type() == Token.Type.BREAK
                || (token.type() == Token.Type.MARK && !token.is('%') && !token.is('$'))
                || token.entry().has(Role.FUNCTION);
    }

    boolean isDash(int index) {
        Token token = at(index);
        return token.is('-') || token.is('–') || token.is('—') || token.is('‑') || token.is('−');
    }

    /** The token after an optional comma. */
    int afterComma(int index) {
        return is(index, ',') ? index + 1 : index;
    }
}
