package infiraj.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Stretches between two points: «من 1910 إلى 1945», «بين 4 و 22 هذا الشهر», «6–8 مارس 2023», «منذ عام 1994 وحتى 2013»,
 * «اليوم حتى الغد».
 */
final class RangeRules {
    private static final int SINCE = 3;

    private final Tokens tokens;
    private final YearRules years;
    private final DayRules days;
    private final MonthRules months;
    private final IntFunction<Optional<Parsed<Expression>>> simple;

    RangeRules(
            Tokens tokens,
            YearRules years,
            DayRules days,
            MonthRules months,
            IntFunction<Optional<Parsed<Expression>>> simple) {
        this.tokens = tokens;
        this.years = years;
        this.days = days;
        this.months = months;
        this.simple = simple;
    }

    Optional<Parsed<Expression>> range(int at) {
        Optional<Parsed<Expression>> ofEra = yearsOfEra(at);
        if (ofEra.isPresent()) {
            return ofEra;
        }
        int opened = afterOpening(at);
        boolean between = opened > at && tokens.has(opened - 1, Role.BETWEEN);
        int first = afterYearsNoun(opened);
        for (Parsed<RangeEnd> from : ends(first, first > at)) {
            OptionalInt to = afterConnector(from.end(), between);
            Optional<Parsed<Expression>> range =
                    to.isEmpty() ? Optional.empty() : until(from.value(), afterYearsNoun(to.getAsInt()));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    /** «532 - 589 هـ», «662 - 750 م», «(1342-1419هـ)»: the era stands behind both. */
    private Optional<Parsed<Expression>> yearsOfEra(int at) {
        Optional<Integer> from = tokens.number(at, 1, 4);
        Optional<Integer> to = tokens.number(at + 2, 1, 4);
        if (from.isEmpty() || to.isEmpty() || !tokens.isDash(at + 1)) {
            return Optional.empty();
        }
        Parsed<Integer> era = years.era(at + 3);
        int first = from.get();
        int last = to.get();
        return switch (era.value()) {
            case 1 ->
                last > first && first > 0
                        ? Optional.of(era.with(new Expression.HijriYears(first, last)))
                        : Optional.empty();
            case 2 -> first > last ? Optional.of(era.with(between(1 - first, 1 - last))) : Optional.empty();
            default ->
                era.end() > at + 3 && last > first ? Optional.of(era.with(between(first, last))) : Optional.empty();
        };
    }

    private static Expression between(int first, int last) {
        return new Expression.Range(
                new Expression.InYear(YearRef.said(first)), new Expression.InYear(YearRef.said(last)));
    }

    private Optional<Parsed<Expression>> until(RangeEnd from, int at) {
        for (Parsed<RangeEnd> until : ends(at, true)) {
            Optional<Parsed<Expression>> joined = from.to(until.value()).map(until::with);
            if (joined.isPresent()) {
                return joined.map(range -> withYearBehind(range, until.value()));
            }
        }
        return Optional.empty();
    }

    /** «يوليو 13-15، 2019»: the year of both stands behind. */
    private Parsed<Expression> withYearBehind(Parsed<Expression> range, RangeEnd until) {
        if (!(until instanceof RangeEnd.Day)
                || !(range.value() instanceof Expression.Range(Expression.OnDay from, Expression.OnDay to))) {
            return range;
        }
        Parsed<YearRef> year = months.yearAfter(range.end());
        return year.with(new Expression.Range(RangeEnd.inYear(from, year.value()), RangeEnd.inYear(to, year.value())));
    }

    /** «في الفترة من», «خلال الفترة بين», «من», «بين», «منذ». */
    private int afterOpening(int at) {
        int stretch = tokens.has(at, Role.STRETCH) ? at + 1 : at;
        boolean opens = tokens.has(stretch, Role.FROM)
                || tokens.has(stretch, Role.BETWEEN)
                || tokens.has(stretch, Role.OFFSET, SINCE);
        return opens ? stretch + 1 : at;
    }

    /** «أعوام 1910 – 1945», «عامي 2018 و2019». */
    private int afterYearsNoun(int at) {
        boolean plural =
                tokens.has(at, Role.UNITS, Unit.YEAR.ordinal()) || tokens.has(at, Role.PAIR_OF, Unit.YEAR.ordinal());
        return plural && tokens.at(at + 1).isNumber() ? at + 1 : at;
    }

    private List<Parsed<RangeEnd>> ends(int at, boolean open) {
        List<Parsed<RangeEnd>> ends = new ArrayList<>();
        simple.apply(at).ifPresent(found -> ends.add(found.with(new RangeEnd.Whole(found.value()))));
        monthThenDay(at).ifPresent(ends::add);
        month(at).ifPresent(ends::add);
        if (open && years.isYear(at)) {
            ends.add(new Parsed<>(new RangeEnd.Year(tokens.at(at).number()), at + 1));
        }
        days.day(at).ifPresent(day -> ends.add(day.with(new RangeEnd.Day(day.value()))));
        tokens.number(at, 2, 2).ifPresent(year -> ends.add(new Parsed<>(new RangeEnd.ShortYear(year), at + 1)));
        return ends;
    }

    /** «يوليو 13-15», «اغسطس 27 الى 29». */
    private Optional<Parsed<RangeEnd>> monthThenDay(int at) {
        return months.name(at)
                .flatMap(month -> days.dayAfterMonth(month.end())
                        .map(day -> day.with(new RangeEnd.Whole(new Expression.OnDay(
                                new MonthRef.Named(month.value(), YearRef.UNSAID), day.value(), Optional.empty())))));
    }

    /** In a range of months مارس is no verb. */
    private Optional<Parsed<RangeEnd>> month(int at) {
        return months.name(at)
                .map(month -> month.with(
                        new RangeEnd.Whole(new Expression.InMonth(new MonthRef.Named(month.value(), YearRef.UNSAID)))));
    }

    /** «موسم 2018/2019»: a slash joins a year to the next. */
    private boolean isSeasonSlash(int at) {
        return tokens.is(at, '/')
                && tokens.number(at - 1, 4, 4).isPresent()
                && tokens.number(at + 1, 4, 4)
                        .equals(tokens.number(at - 1, 4, 4).map(year -> year + 1));
    }

    private OptionalInt afterConnector(int at, boolean between) {
        if (tokens.isDash(at) || tokens.has(at, Role.TO) || isSeasonSlash(at)) {
            return OptionalInt.of(at + 1);
        }
        if (between && tokens.has(at, Role.AND)) {
            return OptionalInt.of(at + 1);
        }
        return between && tokens.hasAnd(at) ? OptionalInt.of(at) : OptionalInt.empty();
    }
}
