package infiraj.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the tokens say at a place: the rules by the role of the first token, the longest match winning.
 *
 * <p>Every rule looks a bounded number of tokens ahead and none calls itself without moving on, so reading is linear.
 */
final class Grammar {
    /** Expressions stand within expressions this deep: «نحو منتصف التسعينيات», «قبل يومين من 5 مارس». */
    private static final int DEEPEST = 3;

    /** First tokens that only a range or a year in words may begin with. */
    private static final long OPENS = Entry.mask(Role.FROM, Role.BETWEEN, Role.STRETCH, Role.IN);

    private final Tokens tokens;
    private final MonthRules months;
    private final YearRules years;
    private final DayRules days;
    private final HijriRules hijri;
    private final NumericRules figures;
    private final RangeRules ranges;
    private final ListRules lists;
    private final List<Entrance> entrances;
    private final long speaksOfTime;
    private final Map<Integer, Optional<Parsed<Expression>>> known = new HashMap<>();
    private int depth;

    /**
     * A rule and the first tokens it can begin with.
     *
     * @param roles roles of a word, any of them
     * @param figure whether a number will do
     */
    private record Entrance(long roles, boolean figure, IntFunction<Optional<Parsed<Expression>>> rule) {
        boolean admits(Token token) {
            return token.entry().hasAny(roles) || figure && token.isNumber();
        }
    }

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
        this.entrances = List.of(
                figure(figures::date),
                figure(hijri::year, Role.UNIT, Role.UNITS, Role.PAIR_OF),
                word(dayWords::dayWord, Role.DAY_PART, Role.UNIT, Role.DAY_WORD),
                word(weekdays::weekday, Role.DAY_PART, Role.UNIT, Role.WEEKDAY, Role.THIS),
                word(weekdays::nth, Role.ORDINAL),
                figure(days::date, Role.UNIT, Role.ORDINAL, Role.CARDINAL, Role.MONTH),
                word(this::month, Role.MONTH, Role.UNIT),
                word(hijri::month, Role.HIJRI_MONTH, Role.UNIT),
                word(periods::period, Role.UNIT, Role.THIS, Role.THAT),
                word(periods::weekOf, Role.UNIT),
                word(periods::weekOfMonth, Role.UNIT),
                word(periods::rest, Role.REST),
                figure(periods::run, Role.ORDINAL, Role.UNITS, Role.UNIT_PAIR, Role.CARDINAL),
                word(parts::part, Role.PART, Role.ORDINAL),
                word(parts::fraction, Role.UNIT, Role.HALF, Role.THIRD),
                word(epochs::season, Role.SEASON, Role.THIS),
                word(epochs::decade, Role.DECADE),
                word(epochs::inCentury, Role.UNIT),
                word(epochs::nthDecade, Role.UNIT),
                figure(epochs::reign, Role.UNIT, Role.REIGN),
                word(offsets::offset, Role.OFFSET, Role.OFFSET_PRONOUN),
                figure(this::year, Role.UNIT, Role.UNITS, Role.PAIR_OF),
                word(this::about, Role.APPROXIMATE));
        this.speaksOfTime = entrances.stream().mapToLong(Entrance::roles).reduce(0, (a, b) -> a | b);
    }

    private static Entrance word(IntFunction<Optional<Parsed<Expression>>> rule, Role... roles) {
        return new Entrance(Entry.mask(roles), false, rule);
    }

    private static Entrance figure(IntFunction<Optional<Parsed<Expression>>> rule, Role... roles) {
        return new Entrance(Entry.mask(roles), true, rule);
    }

    /** What stands at a token: the longest expression, a range if it is one, or the members of a list. */
    List<Located> at(int at) {
        Token token = tokens.at(at);
        if (!token.isNumber() && !token.entry().hasAny(speaksOfTime | OPENS)) {
            return List.of();
        }
        known.clear();
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

    /** The longest expression at a token that is no range; what was found out stays known until reading moves on. */
    private Optional<Parsed<Expression>> simple(int at) {
        Token token = tokens.at(at);
        if (depth == DEEPEST || !token.isNumber() && !token.entry().hasAny(speaksOfTime)) {
            return Optional.empty();
        }
        Optional<Parsed<Expression>> before = known.getOrDefault(at, Optional.empty());
        if (before.isPresent() || known.containsKey(at)) {
            return before;
        }
        depth++;
        Optional<Parsed<Expression>> found = longest(at, token);
        depth--;
        known.put(at, found);
        return found;
    }

    private Optional<Parsed<Expression>> longest(int at, Token first) {
        Optional<Parsed<Expression>> best = Optional.empty();
        for (Entrance entrance : entrances) {
            if (entrance.admits(first)) {
                Optional<Parsed<Expression>> found = entrance.rule().apply(at);
                boolean longer = found.isPresent()
                        && (best.isEmpty() || found.get().end() > best.get().end());
                best = longer ? found : best;
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
