package infiraj.dating;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** «الأسبوع الماضي», «العام القادم 2011», «الأسبوع المقبل يوم الجمعة», «أسبوع 16 سبتمبر», «بقية الشهر». */
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

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::period, Role.UNIT, Role.THIS, Role.THAT),
                Entrance.word(this::weekOf, Role.UNIT),
                Entrance.word(this::weekOfMonth, Role.UNIT),
                Entrance.word(this::nthOfMonth, Role.ORDINAL),
                Entrance.word(this::rest, Role.REST));
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

    /** «أول أسبوع في أكتوبر», «آخر يوم من الشهر الجاري». */
    Optional<Parsed<Expression>> nthOfMonth(int at) {
        return numbers.ordinal(at).filter(nth -> !tokens.definite(at)).flatMap(nth -> {
            int unit = nth.end();
            boolean week = tokens.has(unit, Role.UNIT, Unit.WEEK.ordinal());
            boolean day = tokens.has(unit, Role.UNIT, Unit.DAY.ordinal());
            boolean linked = tokens.has(unit + 1, Role.FROM) || tokens.has(unit + 1, Role.IN);
            return linked && (week || day)
                    ? months.reference(unit + 2)
                            .map(month -> month.with(
                                    week
                                            ? new Expression.NthWeek(nth.value(), month.value())
                                            : nthDay(nth.value(), month.value())))
                    : Optional.empty();
        });
    }

    private static Expression nthDay(int nth, MonthRef month) {
        return nth > 0 ? new Expression.OnDay(month, nth, Optional.empty()) : new Expression.LastDay(month);
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
}
