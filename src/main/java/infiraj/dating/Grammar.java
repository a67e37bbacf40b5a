package infiraj.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final AloneRules alone;
    private final NumericRules figures;
    private final RangeRules ranges;
    private final ListRules lists;
    private final List<Entrance> entrances;
    private final long speaksOfTime;
    private final Map<Integer, Optional<Parsed<Expression>>> known = new HashMap<>();
    private int depth;

    Grammar(Tokens tokens) {
        this.tokens = tokens;
        NumberWords numbers = new NumberWords(tokens);
        YearRules years = new YearRules(tokens, numbers);
        MonthRules months = new MonthRules(tokens, years);
        HijriRules hijri = new HijriRules(tokens, years);
        DayRules days = new DayRules(tokens, numbers, months, hijri);
        this.figures = new NumericRules(tokens, years);
        WeekdayRules weekdays = new WeekdayRules(tokens, numbers, months, days, figures);
        this.alone = new AloneRules(tokens, months, years, figures, this::simple);
        this.ranges = new RangeRules(tokens, years, days, months, this::simple);
        this.lists = new ListRules(tokens, days, months, this::simple);
        this.entrances = Stream.of(
                        figures.entrances(),
                        hijri.entrances(),
                        new DayWordRules(tokens, weekdays, days, figures).entrances(),
                        weekdays.entrances(),
                        days.entrances(),
                        alone.entrances(),
                        new PeriodRules(tokens, numbers, years, months, weekdays, days).entrances(),
                        new RunRules(tokens, numbers).entrances(),
                        new PartRules(tokens, numbers, years, this::simple).entrances(),
                        new EpochRules(tokens, numbers, months, years).entrances(),
                        new OffsetRules(tokens, numbers, this::simple).entrances())
                .flatMap(List::stream)
                .toList();
        this.speaksOfTime = entrances.stream().mapToLong(Entrance::roles).reduce(0, (a, b) -> a | b);
    }

    /** What stands at a token: the longest expression, a range if it is one, or the members of a list. */
    List<Located> at(int at) {
        Token token = tokens.at(at);
        if (!token.isNumber() && !token.entry().hasAny(speaksOfTime | OPENS)) {
            return List.of();
        }
        known.clear();
        Optional<Parsed<Expression>> one = ranges.range(at).or(() -> simple(at)).or(() -> alone.yearInWords(at));
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
}
