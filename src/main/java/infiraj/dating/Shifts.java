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
        return tokens.definite(at) || tokens.at(at).text().contains(" ");
    }

    private static Optional<Parsed<Expression.Shifted>> demonstrated(Tokens tokens, int at) {
        if (!tokens.has(at + 1, Role.UNIT) || !isDefinite(tokens, at + 1)) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at + 1, Role.UNIT));
        boolean narrated = tokens.has(at, Role.THAT);
        return Optional.of(new Parsed<>(new Expression.Shifted(unit, 0, narrated), at + 2));
    }

    /** The token after قبل or ما قبل, بعد or ما بعد, in front of a direction: the one before the last, the one after the next. */
    static int afterDoubling(Tokens tokens, int at) {
        int word = tokens.isText(at, "ما") ? at + 1 : at;
        return tokens.has(word, Role.OFFSET) && tokens.has(word + 1, Role.SHIFT) ? word + 1 : at;
    }

    private static Optional<Parsed<Expression.Shifted>> modified(Tokens tokens, int at, Unit unit) {
        int word = afterDoubling(tokens, at);
        if (!tokens.definite(word)) {
            return undirected(tokens, at, unit);
        }
        if (tokens.has(word, Role.SHIFT)) {
            return found(unit, tokens.value(word, Role.SHIFT) * (word > at ? 2 : 1), false, word + 1);
        }
        if (tokens.has(at, Role.FOLLOWING)) {
            return found(unit, tokens.value(at, Role.FOLLOWING), true, at + 1);
        }
        boolean last = tokens.definite(at) && tokens.has(at, Role.ORDINAL, -1) && unit != Unit.DAY;
        return last ? found(unit, -1, false, at + 1) : undirected(tokens, at, unit);
    }

    /** «العام نفسه», and «عطلة نهاية الأسبوع», which needs no direction. */
    private static Optional<Parsed<Expression.Shifted>> undirected(Tokens tokens, int at, Unit unit) {
        if (tokens.has(at, Role.SAME)) {
            return found(unit, 0, true, at + 1);
        }
        return unit == Unit.WEEKEND ? found(unit, 0, false, at) : Optional.empty();
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
