package infiraj.dating;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the tokens say at a place: the rules by the role of the first token, the longest match winning.
 *
 * <p>Every rule looks a bounded number of tokens ahead and none calls itself without moving on, so reading is linear.
 */
final class Grammar {
    private static final long SPEAKS_OF_TIME = Entry.mask(
            Role.MONTH,
            Role.HIJRI_MONTH,
            Role.WEEKDAY,
            Role.CARDINAL,
            Role.ORDINAL,
            Role.UNIT,
            Role.UNIT_PAIR,
            Role.UNITS,
            Role.PAIR_OF,
            Role.THIS,
            Role.THAT,
            Role.DAY_WORD,
            Role.DAY_PART,
            Role.PART,
            Role.HALF,
            Role.THIRD,
            Role.REST,
            Role.SEASON,
            Role.DECADE,
            Role.OFFSET,
            Role.OFFSET_PRONOUN,
            Role.APPROXIMATE,
            Role.FROM,
            Role.BETWEEN,
            Role.STRETCH,
            Role.DATE_NOUN,
            Role.REIGN,
            Role.IN);

    private final Tokens tokens;
    private final MonthRules months;
    private final YearRules years;
    private final DayRules days;
    private final HijriRules hijri;
    private final NumericRules figures;
    private final RangeRules ranges;
    private final ListRules lists;
    private final List<IntFunction<Optional<Parsed<Expression>>>> rules;

    Grammar(Tokens tokens) {
        this.tokens = tokens;
        NumberWords numbers = new NumberWords(tokens);
        this.years = new YearRules(tokens, numbers);
        this.months = new MonthRules(tokens, years);
        this.hijri = new HijriRules(tokens, years);
        this.days = new DayRules(tokens, numbers, months, hijri);
        this.figures = new NumericRules(tokens, years);
        WeekdayRules weekdays = new WeekdayRules(tokens, numbers, months, days, figures);
        DayWordRules dayWords = new DayWordRules(tokens, weekdays, days, figures);
        PeriodRules periods = new PeriodRules(tokens, numbers, years, months, weekdays, days);
        PartRules parts = new PartRules(tokens, numbers, years, this::simple);
        EpochRules epochs = new EpochRules(tokens, numbers, months, years);
        OffsetRules offsets = new OffsetRules(tokens, numbers, this::simple);
        this.ranges = new RangeRules(tokens, years, days, months, this::simple);
        this.lists = new ListRules(tokens, days, months, this::simple);
        this.rules = List.of(
                figures::date,
                hijri::year,
                dayWords::dayWord,
                weekdays::weekday,
                weekdays::nth,
                days::date,
                this::month,
                hijri::month,
                periods::period,
                periods::weekOf,
                periods::weekOfMonth,
                periods::rest,
                periods::run,
                parts::part,
                parts::fraction,
                epochs::season,
                epochs::decade,
                epochs::inCentury,
                epochs::nthDecade,
                epochs::reign,
                offsets::offset,
                this::year,
                this::about);
    }

    /** What stands at a token: the longest expression, a range if it is one, or the members of a list. */
    List<Located> at(int at) {
        Token token = tokens.at(at);
        if (!token.isNumber() && !token.entry().hasAny(SPEAKS_OF_TIME)) {
            return List.of();
        }
        Optional<Parsed<Expression>> one = ranges.range(at).or(() -> simple(at)).or(() -> yearInWords(at));
        List<Located> several = lists.list(at);
        boolean longer = !several.isEmpty()
                && (one.isEmpty() || several.getLast().end() > one.get().end());
        return longer
                ? several
                : one.map(found -> List.of(new Located(found.value(), at, found.end())))
                        .orElse(List.of());
    }

    /** Where to go on after a token at which there is no expression. */
    int skip(int at) {
        return tokens.at(at).isNumber() ? figures.endOfRun(at) : at + 1;
    }

    /** The longest expression at a token that is no range. */
    private Optional<Parsed<Expression>> simple(int at) {
        Token token = tokens.at(at);
        if (!token.isNumber() && !token.entry().hasAny(SPEAKS_OF_TIME)) {
            return Optional.empty();
        }
        Optional<Parsed<Expression>> best = Optional.empty();
        for (IntFunction<Optional<Parsed<Expression>>> rule : rules) {
            Optional<Parsed<Expression>> found = rule.apply(at);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().end() > best.get().end())) {
                best = found;
            }
        }
        return best;
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
    private Optional<Parsed<Expression>> yearInWords(int at) {
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
                ? simple(at + 1).map(found -> found.with(new Expression.About(found.value())))
                : Optional.empty();
    }
}
