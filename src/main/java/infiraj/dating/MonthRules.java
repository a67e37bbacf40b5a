package infiraj.dating;

import java.util.Optional;

/** Months by name, in pairs of traditions, with the year that follows them in whatever form. */
final class MonthRules {
    private static final long COMPANY = Entry.mask(
            Role.IN, Role.FROM, Role.TO, Role.OFFSET, Role.BETWEEN, Role.PART, Role.DATE_NOUN, Role.UNIT, Role.UNITS);

    private final Tokens tokens;
    private final YearRules years;

    MonthRules(Tokens tokens, YearRules years) {
        this.tokens = tokens;
        this.years = years;
    }

    private boolean isMonthNoun(int at) {
        return tokens.has(at, Role.UNIT, Unit.MONTH.ordinal());
    }

    /** «يونيو», «شهر شباط», «يونيو/حزيران», «أغسطس (آب)», «شباط فبراير». */
    Optional<Parsed<Integer>> name(int at) {
        int first = isMonthNoun(at) && !tokens.definite(at) ? at + 1 : at;
        if (!tokens.has(first, Role.MONTH)) {
            return Optional.empty();
        }
        int month = tokens.value(first, Role.MONTH);
        return Optional.of(new Parsed<>(month, afterTwin(first + 1, month)));
    }

    /** The same month in another tradition right behind. */
    private int afterTwin(int at, int month) {
        boolean open = tokens.is(at, '(');
        boolean joined = open || tokens.is(at, '/') || tokens.isDash(at) || tokens.is(at, '|');
        int twin = joined ? at + 1 : at;
        if (!tokens.has(twin, Role.MONTH, month) || tokens.hasAnd(twin)) {
            return at;
        }
        return open && tokens.is(twin + 1, ')') ? twin + 2 : twin + 1;
    }

    /** A month with its year, or «الشهر الماضي», «هذا الشهر», «الجاري» after a day. */
    Optional<Parsed<MonthRef>> reference(int at) {
        return name(at).map(this::withYear).or(() -> relative(at));
    }

    private Parsed<MonthRef> withYear(Parsed<Integer> month) {
        Parsed<YearRef> year = yearAfter(month.end());
        return new Parsed<>(new MonthRef.Named(month.value(), year.value()), year.end());
    }

    /** «الشهر الماضي», «هذا الشهر», «الشهر نفسه». */
    Optional<Parsed<MonthRef>> relative(int at) {
        return Shifts.period(tokens, at)
                .filter(period -> period.value().unit() == Unit.MONTH)
                .map(period -> period.with(
                        period.value().narrated()
                                ? new MonthRef.Narrated(period.value().shift())
                                : new MonthRef.Relative(period.value().shift())));
    }

    /** The year of a month that ends before {@code at}, {@link YearRef#UNSAID} when none is said. */
    Parsed<YearRef> yearAfter(int at) {
        return modifier(at).or(() -> saidYear(at)).or(() -> relativeYear(at)).orElse(new Parsed<>(YearRef.UNSAID, at));
    }

    /** «الماضي», «المقبل», «الجاري», «نفسه» beside a month. */
    private Optional<Parsed<YearRef>> modifier(int at) {
        if (tokens.has(at, Role.SHIFT) && tokens.definite(at)) {
            Lean lean = Lean.of(tokens.value(at, Role.SHIFT));
            return Optional.of(new Parsed<>(new YearRef.Unsaid(lean), at + 1));
        }
        return Optional.empty();
    }

    private Optional<Parsed<YearRef>> saidYear(int at) {
        int comma = tokens.is(at, ',') || tokens.is(at, '.') || tokens.isDash(at) || tokens.is(at, '/') ? at + 1 : at;
        int linked = link(comma);
        Optional<Parsed<Integer>> year =
                years.afterMonth(comma).or(() -> years.named(linked)).or(() -> years.yearInWords(comma, 1000));
        return year.map(said -> {
            Parsed<Integer> era = years.era(said.end());
            int value = era.value() == 2 ? 1 - said.value() : said.value();
            return new Parsed<>(YearRef.said(value), era.value() == 1 ? said.end() : era.end());
        });
    }

    private Optional<Parsed<YearRef>> relativeYear(int at) {
        return Shifts.period(tokens, link(at))
                .filter(period -> period.value().unit() == Unit.YEAR)
                .map(period -> period.with(yearOf(period.value())));
    }

    private static YearRef yearOf(Expression.Shifted period) {
        return period.narrated() ? new YearRef.Narrated(period.shift()) : new YearRef.Relative(period.shift());
    }

    private int link(int at) {
        return tokens.has(at, Role.FROM) || tokens.has(at, Role.IN) ? at + 1 : at;
    }

    /** Whether a month that says neither day nor year is one: مارس may be a verb, نيسان a car, رمضان a man. */
    boolean hasCompany(int at) {
        if (!tokens.has(at, Role.AMBIGUOUS)) {
            return true;
        }
        char preposition = tokens.at(at).clitics().preposition();
        return tokens.at(at - 1).entry().hasAny(COMPANY) || preposition == 'ب' || preposition == 'ل' || isAlone(at);
    }

    private boolean isAlone(int at) {
        return tokens.at(at - 1).type() == Token.Type.BREAK && tokens.at(at + 1).type() == Token.Type.BREAK;
    }
}
