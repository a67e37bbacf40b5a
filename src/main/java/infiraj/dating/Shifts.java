package infiraj.dating;

import java.util.Optional;

/** Periods counted from an anchor: «الشهر الماضي», «هذا الأسبوع», «العام قبل الماضي», «الربع القادم», «ذلك العام». */
final class Shifts {
    private Shifts() {}

    static Optional<Parsed<Expression.Shifted>> period(Tokens tokens, int at) {
        if (tokens.has(at, Role.THIS) || tokens.has(at, Role.THAT)) {
            return demonstrated(tokens, at);
        }
        if (!tokens.has(at, Role.UNIT) || !isDefinite(tokens, at)) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at, Role.UNIT));
        return modified(tokens, at + 1, unit).filter(found -> !isAdjective(tokens, at));
    }

    private static boolean isDefinite(Tokens tokens, int at) {
        return tokens.definite(at) || tokens.has(at, Role.UNIT, Unit.WEEKEND.ordinal());
    }

    private static Optional<Parsed<Expression.Shifted>> demonstrated(Tokens tokens, int at) {
        if (!tokens.has(at + 1, Role.UNIT) || !isDefinite(tokens, at + 1)) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at + 1, Role.UNIT));
        boolean narrated = tokens.has(at, Role.THAT);
        return Optional.of(new Parsed<>(new Expression.Shifted(unit, 0, narrated), at + 2));
    }

    private static Optional<Parsed<Expression.Shifted>> modified(Tokens tokens, int at, Unit unit) {
        int doubled = tokens.has(at, Role.OFFSET) && tokens.has(at + 1, Role.SHIFT) ? 1 : 0;
        int word = at + doubled;
        if (!tokens.definite(word)) {
            return tokens.has(at, Role.SAME) ? found(unit, 0, true, at + 1) : Optional.empty();
        }
        if (tokens.has(word, Role.SHIFT)) {
            return found(unit, tokens.value(word, Role.SHIFT) * (1 + doubled), false, word + 1);
        }
        if (tokens.has(at, Role.FOLLOWING)) {
            return found(unit, tokens.value(at, Role.FOLLOWING), true, at + 1);
        }
        boolean last = tokens.has(at, Role.ORDINAL, -1) && unit != Unit.DAY;
        return last ? found(unit, -1, false, at + 1) : Optional.empty();
    }

    private static Optional<Parsed<Expression.Shifted>> found(Unit unit, int shift, boolean narrated, int end) {
        return Optional.of(new Parsed<>(new Expression.Shifted(unit, shift, narrated), end));
    }

    /** «الأمين العام السابق» speaks of an office, not of a year. */
    private static boolean isAdjective(Tokens tokens, int at) {
        return tokens.at(at).text().equals("عام")
                && tokens.at(at).clitics().length() == 2
                && tokens.definite(at - 1)
                && tokens.has(at - 1, Role.OFFICE);
    }
}
