package infiraj.dating;

import java.util.List;
import java.util.Optional;

/** Several periods in a row: «الأشهر الثلاثة الماضية», «الثلاثة أيام القادمة», «آخر ثلاثة أشهر», «العامين الماضيين». */
final class RunRules {
    private final Tokens tokens;
    private final NumberWords numbers;

    RunRules(Tokens tokens, NumberWords numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    List<Entrance> entrances() {
        return List.of(Entrance.figure(this::run, Role.ORDINAL, Role.UNITS, Role.UNIT_PAIR, Role.CARDINAL));
    }

    Optional<Parsed<Expression>> run(int at) {
        return lastFew(at).or(() -> unitsFirst(at)).or(() -> countFirst(at)).or(() -> pair(at));
    }

    private Optional<Parsed<Expression>> lastFew(int at) {
        boolean last = tokens.has(at, Role.ORDINAL, -1) && !tokens.definite(at);
        return last ? amount(at + 1).map(run -> run.with(runOf(run.value(), false))) : Optional.empty();
    }

    private static Expression runOf(Expression.Run amount, boolean future) {
        return new Expression.Run(amount.unit(), amount.count(), future);
    }

    private Optional<Parsed<Expression.Run>> amount(int at) {
        if (tokens.has(at, Role.UNIT_PAIR)) {
            return Optional.of(new Parsed<>(
                    new Expression.Run(Unit.at(tokens.value(at, Role.UNIT_PAIR)), 2, false), at + 1));
        }
        return count(at)
                .flatMap(count -> unitAfter(count.end())
                        .map(unit -> unit.with(new Expression.Run(unit.value(), count.value(), false))));
    }

    private Optional<Parsed<Integer>> count(int at) {
        int figure = tokens.isText(at, "ال") ? at + 1 : at;
        return tokens.number(figure, 1, 3)
                .map(count -> new Parsed<>(count, figure + 1))
                .or(() -> numbers.cardinal(at))
                .filter(count -> count.value() > 0);
    }

    private Optional<Parsed<Unit>> unitAfter(int at) {
        Role role = tokens.has(at, Role.UNITS) ? Role.UNITS : Role.UNIT;
        return tokens.has(at, role)
                ? Optional.of(new Parsed<>(Unit.at(tokens.value(at, role)), at + 1))
                : Optional.empty();
    }

    private Optional<Parsed<Expression>> unitsFirst(int at) {
        if (!tokens.has(at, Role.UNITS) || !tokens.definite(at)) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at, Role.UNITS));
        return count(at + 1)
                .flatMap(count -> directed(unit, count.value(), count.end()))
                .or(() -> tokens.has(at + 1, Role.SHIFT)
                        ? count(at + 2).flatMap(count -> directedAs(unit, count, tokens.value(at + 1, Role.SHIFT)))
                        : Optional.empty());
    }

    private static Optional<Parsed<Expression>> directedAs(Unit unit, Parsed<Integer> count, int shift) {
        return shift == 0
                ? Optional.empty()
                : Optional.of(count.with(new Expression.Run(unit, count.value(), shift > 0)));
    }

    private Optional<Parsed<Expression>> directed(Unit unit, int count, int at) {
        boolean last = tokens.has(at, Role.ORDINAL, -1);
        int shift = tokens.has(at, Role.SHIFT) ? tokens.value(at, Role.SHIFT) : last ? -1 : 0;
        return shift == 0 || !tokens.definite(at)
                ? Optional.empty()
                : Optional.of(new Parsed<>(new Expression.Run(unit, count, shift > 0), at + 1));
    }

    private Optional<Parsed<Expression>> countFirst(int at) {
        return count(at)
                .flatMap(count ->
                        unitAfter(count.end()).flatMap(unit -> directed(unit.value(), count.value(), unit.end())));
    }

    private Optional<Parsed<Expression>> pair(int at) {
        String direction = tokens.at(at + 1).text();
        boolean dual = direction.endsWith("ين") || direction.endsWith("ان");
        return dual && tokens.has(at, Role.UNIT_PAIR) && tokens.definite(at)
                ? directed(Unit.at(tokens.value(at, Role.UNIT_PAIR)), 2, at + 1)
                : Optional.empty();
    }
}
