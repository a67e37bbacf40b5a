package infiraj.dating;

import java.util.List;
import java.util.Optional;

/** Seasons, decades, centuries and reigns: «صيف 2019», «سبعينيات القرن الماضي», «القرن التاسع عشر», «العام الخامس من ريوا». */
final class EpochRules {
    private static final int LAST_CENTURY = 30;
    private static final int DEFAULT_CENTURY = 1900;

    private final Tokens tokens;
    private final NumberWords numbers;
    private final MonthRules months;
    private final YearRules years;

    EpochRules(Tokens tokens, NumberWords numbers, MonthRules months, YearRules years) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.months = months;
        this.years = years;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::season, Role.SEASON, Role.THIS),
                Entrance.word(this::decade, Role.DECADE),
                Entrance.word(this::inCentury, Role.UNIT),
                Entrance.word(this::nthDecade, Role.UNIT),
                Entrance.figure(this::reign, Role.UNIT, Role.REIGN));
    }

    /** A season needs a year, a direction or a demonstrative; «الربيع العربي» has none. */
    Optional<Parsed<Expression>> season(int at) {
        int name = tokens.has(at, Role.THIS) ? at + 1 : at;
        if (!tokens.has(name, Role.SEASON)) {
            return Optional.empty();
        }
        int season = tokens.value(name, Role.SEASON);
        if (name > at) {
            return tokens.definite(name)
                    ? Optional.of(
                            new Parsed<>(new Expression.InSeason(season, new YearRef.Unsaid(Lean.THIS)), name + 1))
                    : Optional.empty();
        }
        Parsed<YearRef> year = months.yearAfter(name + 1);
        return year.end() > name + 1
                ? Optional.of(new Parsed<>(new Expression.InSeason(season, year.value()), afterNextYear(year)))
                : Optional.empty();
    }

    /** «شتاء 2017-2018» is the winter of 2017. */
    private int afterNextYear(Parsed<YearRef> year) {
        boolean joined = tokens.isDash(year.end()) || tokens.is(year.end(), '/');
        boolean next = year.value() instanceof YearRef.Said(int said, boolean about)
                && tokens.number(year.end() + 1, 4, 4).equals(Optional.of(said + 1));
        return joined && next ? year.end() + 2 : year.end();
    }

    /** «السبعينيات», «ثمانينيات القرن التاسع عشر»; not an age: «في الأربعينيات من عمره». */
    Optional<Parsed<Expression>> decade(int at) {
        if (!tokens.has(at, Role.DECADE) || isAge(at + 1)) {
            return Optional.empty();
        }
        int decade = tokens.value(at, Role.DECADE);
        int from = tokens.has(at + 1, Role.FROM) ? at + 2 : at + 1;
        Parsed<Integer> century = century(from).orElseGet(() -> new Parsed<>(centuryOfNext(at + 1), at + 1));
        int first = century.value() + decade;
        return Optional.of(century.with(new Expression.Decade(first)));
    }

    /** «ستينيات وسبعينيات القرن التاسع عشر» share their century. */
    private int centuryOfNext(int at) {
        boolean joined = tokens.has(at, Role.DECADE) && tokens.hasAnd(at);
        return joined ? century(at + 1).map(Parsed::value).orElse(DEFAULT_CENTURY) : DEFAULT_CENTURY;
    }

    private boolean isAge(int at) {
        int noun = tokens.has(at, Role.FROM) ? at + 1 : at;
        return tokens.at(noun).text().startsWith("عمر")
                || tokens.at(noun).text().startsWith("العمر");
    }

    /** «القرن العشرين», «القرن 19», «القرن الـ20», «القرن الماضي»; the first year of its hundred. */
    private Optional<Parsed<Integer>> century(int at) {
        if (!tokens.has(at, Role.UNIT, Unit.CENTURY.ordinal()) || !tokens.definite(at)) {
            return Optional.empty();
        }
        int figure = tokens.isText(at + 1, "ال") ? at + 2 : at + 1;
        Optional<Parsed<Integer>> numbered = numbers.definiteOrdinal(at + 1)
                .or(() -> tokens.number(figure, 1, 2).map(n -> new Parsed<>(n, figure + 1)))
                .filter(n -> n.value() >= 1 && n.value() <= LAST_CENTURY)
                .map(n -> n.with((n.value() - 1) * 100));
        return numbered.or(() -> directed(at + 1));
    }

    /** In news the last century is the twentieth and the current the twenty-first. */
    private Optional<Parsed<Integer>> directed(int at) {
        if (!tokens.has(at, Role.SHIFT) || !tokens.definite(at)) {
            return Optional.empty();
        }
        int first = 2000 + 100 * tokens.value(at, Role.SHIFT);
        return Optional.of(new Parsed<>(first, at + 1));
    }

    Optional<Parsed<Expression>> inCentury(int at) {
        return century(at).map(first -> {
            Parsed<Integer> era = years.era(first.end());
            int n = first.value();
            Expression found = switch (era.value()) {
                case 1 -> new Expression.HijriYears(n + 1, n + 100);
                case 2 -> new Expression.Century(-n - 99);
                default -> new Expression.Century(n);
            };
            return era.with(found);
        });
    }

    /** «العقد الأول من القرن الحادي والعشرين», «العقد الماضي». */
    Optional<Parsed<Expression>> nthDecade(int at) {
        if (!tokens.has(at, Role.UNIT, Unit.DECADE.ordinal()) || !tokens.definite(at)) {
            return Optional.empty();
        }
        return numbers.definiteOrdinal(at + 1)
                .filter(nth -> tokens.has(nth.end(), Role.FROM))
                .flatMap(nth -> century(nth.end() + 1).map(century -> {
                    int first = century.value() + 10 * ((nth.value() == -1 ? 10 : nth.value()) - 1);
                    return century.with(new Expression.Decade(first));
                }));
    }

    /** Years of Japanese reigns and of the Juche calendar: «ريوا 5», «عام 112 زوتشيه». */
    Optional<Parsed<Expression>> reign(int at) {
        int noun = tokens.has(at, Role.UNIT, Unit.YEAR.ordinal()) ? at + 1 : at;
        if (tokens.has(noun, Role.REIGN)) {
            return tokens.number(noun + 1, 1, 3).map(n -> new Parsed<>(yearOf(noun, n), noun + 2));
        }
        return tokens.has(noun + 1, Role.REIGN)
                ? tokens.number(noun, 1, 3).map(n -> new Parsed<>(yearOf(noun + 1, n), noun + 2))
                : Optional.empty();
    }

    private Expression yearOf(int name, int count) {
        return new Expression.InYear(YearRef.said(tokens.value(name, Role.REIGN) + count));
    }
}
