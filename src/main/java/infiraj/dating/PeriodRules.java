package infiraj.dating;

import java.time.DayOfWeek;
import java.util.Optional;

/** «الأسبوع الماضي», «العام القادم 2011», «الأسبوع المقبل يوم الجمعة», «أسبوع 16 سبتمبر», «بقية الشهر», «الأشهر الثلاثة الماضية». */
final class PeriodRules {
    private final Tokens tokens;
    private final NumberWords numbers;
    private final YearRules years;
    private final MonthRules months;
    private final WeekdayRules weekdays;
    private final DayRules days;

    PeriodRules(
            Tokens tokens,
            NumberWords numbers,
            YearRules years,
            MonthRules months,
            WeekdayRules weekdays,
            DayRules days) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.years = years;
        this.months = months;
        this.weekdays = weekdays;
        this.days = days;
    }

    Optional<Parsed<Expression>> period(int at) {
        return Shifts.period(tokens, at).map(period -> switch (period.value().unit()) {
            case YEAR -> withNumber(period);
            case WEEK -> withWeekday(period);
            case MONTH -> period.<Expression>with(new Expression.InMonth(monthOf(period.value())));
            default -> period.<Expression>with(period.value());
        });
    }

    private static MonthRef monthOf(Expression.Shifted period) {
        return period.narrated() ? new MonthRef.Narrated(period.shift()) : new MonthRef.Relative(period.shift());
    }

    /** «العام القادم 2011»: the number decides. */
    private Parsed<Expression> withNumber(Parsed<Expression.Shifted> period) {
        Expression.Shifted shifted = period.value();
        YearRef year =
                shifted.narrated() ? new YearRef.Narrated(shifted.shift()) : new YearRef.Relative(shifted.shift());
        return years.afterMonth(tokens.afterComma(period.end()))
                .map(said -> said.<Expression>with(new Expression.InYear(YearRef.said(said.value()))))
                .orElseGet(() -> period.with(new Expression.InYear(year)));
    }

    private Parsed<Expression> withWeekday(Parsed<Expression.Shifted> week) {
        if (week.value().narrated()) {
            return week.with(week.value());
        }
        int shift = week.value().shift();
        return between(week)
                .or(() -> weekdays.name(week.end())
                        .map(day -> day.<Expression>with(new Expression.OfWeek(day.value(), shift))))
                .orElseGet(() -> week.with(week.value()));
    }

    /** «الأسبوع الماضي بين الجمعة والأحد». */
    private Optional<Parsed<Expression>> between(Parsed<Expression.Shifted> week) {
        int shift = week.value().shift();
        if (!tokens.has(week.end(), Role.BETWEEN) && !tokens.has(week.end(), Role.FROM)) {
            return Optional.empty();
        }
        return weekdays.name(week.end() + 1).flatMap(from -> {
            int to = tokens.has(from.end(), Role.TO) ? from.end() + 1 : from.end();
            return weekdays.name(to).map(last -> last.with(range(from.value(), last.value(), shift)));
        });
    }

    private static Expression range(DayOfWeek from, DayOfWeek to, int week) {
        return new Expression.Range(new Expression.OfWeek(from, week), new Expression.OfWeek(to, week));
    }

    /** «أسبوع 16 سبتمبر». */
    Optional<Parsed<Expression>> weekOf(int at) {
        boolean week = tokens.has(at, Role.UNIT, Unit.WEEK.ordinal()) && !tokens.definite(at);
        return week ? days.date(at + 1).map(day -> day.with(new Expression.WeekOf(day.value()))) : Optional.empty();
    }

    /** «الأسبوع الأول من أكتوبر», «الأسبوع الأخير من الشهر الجاري». */
    Optional<Parsed<Expression>> weekOfMonth(int at) {
        if (!tokens.has(at, Role.UNIT, Unit.WEEK.ordinal()) || !tokens.definite(at)) {
            return Optional.empty();
        }
        return numbers.definiteOrdinal(at + 1)
                .filter(nth -> nth.value() <= 5 && (tokens.has(nth.end(), Role.FROM) || tokens.has(nth.end(), Role.IN)))
                .flatMap(nth -> months.reference(nth.end() + 1)
                        .map(month -> month.with(new Expression.NthWeek(nth.value(), month.value()))));
    }

    /** «بقية الأسبوع», «باقي هذا الشهر». */
    Optional<Parsed<Expression>> rest(int at) {
        if (!tokens.has(at, Role.REST)) {
            return Optional.empty();
        }
        int from = tokens.has(at + 1, Role.FROM) ? at + 2 : at + 1;
        int unit = tokens.has(from, Role.THIS) ? from + 1 : from;
        if (!tokens.has(unit, Role.UNIT) || !tokens.definite(unit)) {
            return Optional.empty();
        }
        boolean current = tokens.has(unit + 1, Role.SHIFT, 0);
        Expression rest = new Expression.Rest(Unit.at(tokens.value(unit, Role.UNIT)));
        return Optional.of(new Parsed<>(rest, current ? unit + 2 : unit + 1));
    }

    /** «الأشهر الثلاثة الماضية», «الثلاثة أيام القادمة», «آخر ثلاثة أشهر», «العامين الماضيين». */
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
                .or(() -> numbers.cardinal(at));
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
        return tokens.has(at, Role.UNIT_PAIR) && tokens.definite(at)
                ? directed(Unit.at(tokens.value(at, Role.UNIT_PAIR)), 2, at + 1)
                : Optional.empty();
    }
}
