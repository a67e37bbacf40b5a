package infiraj.dating;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Months and years that stand by themselves, and what is only near: «يونيو/حزيران 2019», «عام 1965», «نحو عام 1950». */
final class AloneRules {
    private final Tokens tokens;
    private final MonthRules months;
    private final YearRules years;
    private final NumericRules figures;
    private final IntFunction<Optional<Parsed<Expression>>> simple;

    AloneRules(
            Tokens tokens,
            MonthRules months,
            YearRules years,
            NumericRules figures,
            IntFunction<Optional<Parsed<Expression>>> simple) {
        this.tokens = tokens;
        this.months = months;
        this.years = years;
        this.figures = figures;
        this.simple = simple;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::month, Role.MONTH, Role.UNIT),
                Entrance.figure(this::year, Role.UNIT, Role.UNITS, Role.PAIR_OF),
                Entrance.word(this::about, Role.APPROXIMATE));
    }

    private Optional<Parsed<Expression>> month(int at) {
        return months.name(at).flatMap(name -> {
            Parsed<YearRef> year = months.yearAfter(name.end());
            boolean said = year.end() > name.end();
            if (!said && !months.hasCompany(at) && name.end() == at + 1) {
                return Optional.empty();
            }
            return dayInParentheses(name, year)
                    .or(() -> Optional.of(
                            year.with(new Expression.InMonth(new MonthRef.Named(name.value(), year.value())))));
        });
    }

    /** «شباط (28/2/1945)»: the figures say the whole date of that month. */
    private Optional<Parsed<Expression>> dayInParentheses(Parsed<Integer> name, Parsed<YearRef> year) {
        if (!tokens.is(name.end(), '(')) {
            return Optional.empty();
        }
        return figures.date(name.end() + 1)
                .filter(date -> tokens.is(date.end(), ')') && year.end() == name.end())
                .filter(date ->
                        date.value() instanceof Expression.OnDay(MonthRef.Named(int month, YearRef y), int d, var w)
                                && month == name.value())
                .map(date -> date.upTo(date.end() + 1));
    }

    private Optional<Parsed<Expression>> year(int at) {
        return years.named(at).or(() -> years.bare(at)).map(year -> {
            Parsed<Integer> era = years.era(year.end());
            int value = era.value() == 2 ? 1 - year.value() : year.value();
            return era.with(new Expression.InYear(YearRef.said(value)));
        });
    }

    /** «في ألف وسبعمائة وتسعة وثمانين»: a year in words needs its preposition and nothing to count. */
    Optional<Parsed<Expression>> yearInWords(int at) {
        if (!tokens.has(at, Role.IN)) {
            return Optional.empty();
        }
        return years.yearInWords(at + 1, 1100)
                .filter(year -> tokens.closes(year.end()))
                .map(year -> year.with(new Expression.InYear(YearRef.said(year.value()))));
    }

    /** «نحو عام 1950», «حوالي منتصف الشهر». */
    private Optional<Parsed<Expression>> about(int at) {
        return tokens.has(at, Role.APPROXIMATE)
                        && !tokens.at(at + 1).isNumber()
                        && !tokens.has(at + 1, Role.APPROXIMATE)
                ? simple.apply(at + 1).map(found -> found.with(new Expression.About(found.value())))
                : Optional.empty();
    }
}
