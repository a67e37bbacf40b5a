package infiraj.dating;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Slices of a period: «أوائل يوليو», «نهاية العام», «النصف الأول من 2019», «الربع الثالث من ألفين وعشرين». */
final class PartRules {
    private static final int QUARTERS = 4;

    private final Tokens tokens;
    private final NumberWords numbers;
    private final YearRules years;
    private final IntFunction<Optional<Parsed<Expression>>> whole;

    /** @param whole finds the period that is cut */
    PartRules(Tokens tokens, NumberWords numbers, YearRules years, IntFunction<Optional<Parsed<Expression>>> whole) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.years = years;
        this.whole = whole;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::part, Role.PART, Role.ORDINAL),
                Entrance.word(this::fraction, Role.UNIT, Role.HALF, Role.THIRD));
    }

    /** «أوائل», «منتصف», «أواخر» and their like before a period. */
    Optional<Parsed<Expression>> part(int at) {
        boolean last = tokens.has(at, Role.ORDINAL, -1) && tokens.has(at + 1, Role.MONTH);
        if (!tokens.has(at, Role.PART) && !last) {
            return Optional.empty();
        }
        Slice slice = new Slice(last ? 2 : tokens.value(at, Role.PART), Slice.PARTS);
        int from = tokens.has(at + 1, Role.FROM) ? at + 2 : at + 1;
        return period(from).map(found -> found.with(cut(slice, found.value())));
    }

    /** The end of a week is the weekend. */
    private static Expression cut(Slice slice, Expression whole) {
        return whole instanceof Expression.Shifted(Unit unit, int shift, boolean narrated)
                        && unit == Unit.WEEK
                        && slice.index() == 2
                ? new Expression.Shifted(Unit.WEEKEND, shift, narrated)
                : new Expression.Part(slice, whole);
    }

    private Optional<Parsed<Expression>> period(int at) {
        return whole.apply(at)
                .filter(found -> isPeriod(found.value()))
                .or(() -> yearFigure(at))
                .or(() -> current(at));
    }

    private static boolean isPeriod(Expression expression) {
        return switch (expression) {
            case Expression.InMonth month -> true;
            case Expression.InYear year -> true;
            case Expression.InSeason season -> true;
            case Expression.Decade decade -> true;
            case Expression.Century century -> true;
            case Expression.Shifted(Unit unit, int shift, boolean narrated) ->
                unit == Unit.WEEK || unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.QUARTER;
            case Expression.Part part -> part.slice().of() != Slice.PARTS;
            case Expression.Hijri hijri -> hijri.day() == 0;
            default -> false;
        };
    }

    private Optional<Parsed<Expression>> yearFigure(int at) {
        return years.afterMonth(at)
                .or(() -> years.yearInWords(at, 1000))
                .map(year -> year.with(new Expression.InYear(YearRef.said(year.value()))));
    }

    /** «نهاية العام», «منتصف الشهر» without more are of the current one. */
    private Optional<Parsed<Expression>> current(int at) {
        if (!tokens.has(at, Role.UNIT) || !tokens.definite(at)) {
            return Optional.empty();
        }
        Expression found = switch (Unit.at(tokens.value(at, Role.UNIT))) {
            case YEAR -> new Expression.InYear(new YearRef.Relative(0));
            case MONTH -> new Expression.InMonth(new MonthRef.Relative(0));
            case WEEK -> new Expression.Shifted(Unit.WEEK, 0, false);
            default -> new Expression.DayWord(0, Optional.empty());
        };
        return found instanceof Expression.DayWord ? Optional.empty() : Optional.of(new Parsed<>(found, at + 1));
    }

    /** «الربع الثالث من هذا العام», «النصف الأول من 2019», «الربع الأول 2022»; without a year only quarters and halves of a cue. */
    Optional<Parsed<Expression>> fraction(int at) {
        int of = slices(at);
        if (of == 0 || !tokens.definite(at)) {
            return Optional.empty();
        }
        return numbers.definiteOrdinal(at + 1)
                .filter(nth -> nth.value() == -1 || nth.value() >= 1 && nth.value() <= of)
                .flatMap(nth -> ofYear(new Slice(nth.value() == -1 ? of - 1 : nth.value() - 1, of), nth.end()));
    }

    private int slices(int at) {
        if (tokens.has(at, Role.UNIT, Unit.QUARTER.ordinal())) {
            return QUARTERS;
        }
        return tokens.has(at, Role.HALF) ? 2 : tokens.has(at, Role.THIRD) ? Slice.PARTS : 0;
    }

    private Optional<Parsed<Expression>> ofYear(Slice slice, int at) {
        boolean linked = tokens.has(at, Role.FROM) || tokens.has(at, Role.IN);
        int from = linked || tokens.is(at, ',') ? at + 1 : at;
        if (!linked && slice.of() == QUARTERS && period(from).isEmpty()) {
            return Optional.of(new Parsed<>(new Expression.Part(slice, new Expression.InYear(YearRef.UNSAID)), at));
        }
        return period(from).map(found -> found.<Expression>with(new Expression.Part(slice, found.value())));
    }
}
