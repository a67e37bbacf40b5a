package infiraj.dating;

import java.util.List;
import java.util.Optional;

/** Days of a month: «6 مارس 2023», «الرابع من يوليو الجاري», «2- أكتوبر», «يناير الحادي والعشرين 2018», «أول يوليو». */
final class DayRules {
    private final Tokens tokens;
    private final NumberWords numbers;
    private final MonthRules months;
    private final HijriRules hijri;

    DayRules(Tokens tokens, NumberWords numbers, MonthRules months, HijriRules hijri) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.months = months;
        this.hijri = hijri;
    }

    List<Entrance> entrances() {
        return List.of(Entrance.figure(this::date, Role.UNIT, Role.ORDINAL, Role.CARDINAL, Role.MONTH));
    }

    /** A day and what month it is of. */
    Optional<Parsed<Expression>> date(int at) {
        int start = afterDayNoun(at);
        return day(start).flatMap(this::dayOf).or(() -> monthFirst(at));
    }

    /** «يوم 3 مارس», «اليوم الثالث من اكتوبر». */
    private int afterDayNoun(int at) {
        return tokens.has(at, Role.UNIT, Unit.DAY.ordinal()) ? at + 1 : at;
    }

    /** A number that can be a day of a month. */
    Optional<Parsed<Integer>> day(int at) {
        return dayFigure(at)
                .or(() -> numbers.definiteOrdinal(at))
                .or(() -> firstOfMonth(at))
                .or(() -> cardinalBeforeMonth(at))
                .filter(day -> day.value() >= 1 && day.value() <= 31);
    }

    /** «خمسة عشر مارس»: a cardinal counts whatever follows, so the month must follow at once. */
    private Optional<Parsed<Integer>> cardinalBeforeMonth(int at) {
        return numbers.cardinal(at).filter(day -> tokens.has(day.end(), Role.MONTH) && !tokens.definite(at));
    }

    Optional<Parsed<Integer>> dayFigure(int at) {
        return tokens.number(at, 1, 2)
                .filter(day -> !tokens.isPieceOfFigure(at))
                .map(day -> new Parsed<>(day, at + 1));
    }

    private Optional<Parsed<Integer>> firstOfMonth(int at) {
        return numbers.ordinal(at).filter(first -> first.value() == 1);
    }

    private Optional<Parsed<Expression>> dayOf(Parsed<Integer> day) {
        return namedMonth(day).or(() -> hijri.afterDay(day)).or(() -> relativeMonth(day));
    }

    private Optional<Parsed<Expression>> namedMonth(Parsed<Integer> day) {
        int at = afterSeparator(day.end());
        return months.name(at).map(month -> {
            Parsed<YearRef> year = months.yearAfter(month.end());
            MonthRef reference = new MonthRef.Named(month.value(), year.value());
            return new Parsed<>(new Expression.OnDay(reference, day.value(), Optional.empty()), year.end());
        });
    }

    /** A comma, a dot, a dash, a slash or من stands between a day and its month, or a plain space. */
    private int afterSeparator(int at) {
        boolean mark = tokens.is(at, ',') || tokens.is(at, '.') || tokens.is(at, '/') || tokens.isDash(at);
        return mark || tokens.has(at, Role.FROM) ? at + 1 : at;
    }

    /** «4 من الشهر الماضي», «22 هذا الشهر», «في 6 الجاري». */
    private Optional<Parsed<Expression>> relativeMonth(Parsed<Integer> day) {
        int at = tokens.has(day.end(), Role.FROM) || tokens.has(day.end(), Role.IN) ? day.end() + 1 : day.end();
        return months.relative(at)
                .or(() -> thisMonth(at, day.end()))
                .map(month -> month.with(new Expression.OnDay(month.value(), day.value(), Optional.empty())));
    }

    /** «6 الجاري», «السادس من الجاري»; «الرئيس السادس الجاري» would be odd, but is no date. */
    private Optional<Parsed<MonthRef>> thisMonth(int at, int afterDay) {
        boolean current = tokens.isText(at, "جاري") && tokens.definite(at) && !tokens.hasAnd(at);
        boolean linked = at > afterDay || tokens.at(at - 1).isNumber();
        return current && linked ? Optional.of(new Parsed<>(new MonthRef.Relative(0), at + 1)) : Optional.empty();
    }

    /** «سبتمبر 10, 1901», «يناير الحادي والعشرين ألفان وثمانية عشر», «مايو تسعة وعشرين». */
    private Optional<Parsed<Expression>> monthFirst(int at) {
        return months.name(at)
                .flatMap(month -> dayAfterMonth(month.end()).flatMap(day -> monthAndDay(month.value(), day)));
    }

    Optional<Parsed<Integer>> dayAfterMonth(int at) {
        return dayFigure(at)
                .or(() -> numbers.definiteOrdinal(at))
                .or(() -> numbers.cardinal(at))
                .filter(day -> day.value() >= 1 && day.value() <= 31);
    }

    private Optional<Parsed<Expression>> monthAndDay(int month, Parsed<Integer> day) {
        Parsed<YearRef> year = months.yearAfter(day.end());
        if (year.end() == day.end() && !tokens.closes(day.end())) {
            return Optional.empty();
        }
        MonthRef reference = new MonthRef.Named(month, year.value());
        return Optional.of(new Parsed<>(new Expression.OnDay(reference, day.value(), Optional.empty()), year.end()));
    }
}
