package infiraj.dating;

import java.util.Optional;

/** One end of a range: an expression, or a bare number that the other end must explain. */
sealed interface RangeEnd {
    /** An expression that stands by itself. */
    record Whole(Expression expression) implements RangeEnd {}

    /** A day whose month the other end tells. */
    record Day(int day) implements RangeEnd {}

    /** A year of four digits. */
    record Year(int year) implements RangeEnd {}

    /** The last two digits of a year: «1936-39». */
    record ShortYear(int year) implements RangeEnd {}

    /** The range between two ends, where they go together. */
    default Optional<Expression> to(RangeEnd until) {
        return switch (this) {
            case Whole(Expression from) when until instanceof Whole(Expression to) -> whole(from, to);
            case Whole(Expression.OnDay from) when until instanceof Day(int day) -> sameMonth(from, day);
            case Whole(Expression.InYear(YearRef.Said(int from, boolean about))) -> years(from, until);
            case Day(int day)
            when until instanceof Whole(Expression.OnDay to) && day <= to.day() ->
                Optional.of(new Expression.Range(onDay(to, day), to));
            case Day(int day)
            when until instanceof Whole(Expression.Hijri(YearRef year, int month, int last)) && day <= last ->
                Optional.of(new Expression.Range(
                        new Expression.Hijri(year, month, day), new Expression.Hijri(year, month, last)));
            case Year(int from) -> years(from, until);
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> years(int from, RangeEnd until) {
        int to = switch (until) {
            case Year(int year) -> year;
            case Whole(Expression.InYear(YearRef.Said(int year, boolean about))) -> year;
            case ShortYear(int year) -> from - Math.floorMod(from, 100) + year;
            default -> Integer.MIN_VALUE;
        };
        return to <= from
                ? Optional.empty()
                : Optional.of(new Expression.Range(
                        new Expression.InYear(YearRef.said(from)), new Expression.InYear(YearRef.said(to))));
    }

    private static Optional<Expression> sameMonth(Expression.OnDay from, int day) {
        return day <= from.day() ? Optional.empty() : Optional.of(new Expression.Range(from, onDay(from, day)));
    }

    private static Expression.OnDay onDay(Expression.OnDay date, int day) {
        return new Expression.OnDay(date.month(), day, Optional.empty());
    }

    private static Optional<Expression> whole(Expression from, Expression to) {
        return switch (from) {
            case Expression.OnDay start
            when to instanceof Expression.OnDay end -> Optional.of(new Expression.Range(lendYear(start, end), end));
            case Expression.InMonth(MonthRef start)
            when to instanceof Expression.InMonth(MonthRef end) ->
                Optional.of(new Expression.Range(new Expression.InMonth(lendYear(start, end)), to));
            default -> isPoint(from) && isPoint(to) ? Optional.of(new Expression.Range(from, to)) : Optional.empty();
        };
    }

    private static boolean isPoint(Expression expression) {
        return switch (expression) {
            case Expression.Offset offset -> false;
            case Expression.Run run -> false;
            case Expression.Range range -> false;
            case Expression.Rest rest -> false;
            case Expression.About about -> false;
            default -> true;
        };
    }

    private static Expression.OnDay lendYear(Expression.OnDay start, Expression.OnDay end) {
        return new Expression.OnDay(lendYear(start.month(), end.month()), start.day(), start.weekday());
    }

    /** A start without a year is of the end's year, or of the year before when it falls later in the year. */
    private static MonthRef lendYear(MonthRef start, MonthRef end) {
        boolean named = start instanceof MonthRef.Named && end instanceof MonthRef.Named;
        if (!named) {
            return start;
        }
        YearRef year = ((MonthRef.Named) end).year();
        boolean later = ((MonthRef.Named) start).month() > ((MonthRef.Named) end).month();
        return start.withYear(
                later && year instanceof YearRef.Said(int said, boolean about)
                        ? new YearRef.Said(said - 1, about)
                        : year);
    }

    static Expression.OnDay inYear(Expression.OnDay date, YearRef year) {
        return new Expression.OnDay(date.month().withYear(year), date.day(), date.weekday());
    }
}
