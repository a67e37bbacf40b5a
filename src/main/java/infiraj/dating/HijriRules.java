package infiraj.dating;

import java.util.List;
import java.util.Optional;

/** Dates of the Hijri calendar: «3 محرم 1441 هـ», «شهر رمضان الماضي», «عام (1325) هجري», «1348هجري». */
final class HijriRules {
    private static final int MOST_DAYS = 30;

    private final Tokens tokens;
    private final YearRules years;

    HijriRules(Tokens tokens, YearRules years) {
        this.tokens = tokens;
        this.years = years;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.figure(this::year, Role.UNIT, Role.UNITS, Role.PAIR_OF),
                Entrance.word(this::month, Role.HIJRI_MONTH, Role.UNIT));
    }

    Optional<Parsed<Expression>> afterDay(Parsed<Integer> day) {
        int from = tokens.has(day.end(), Role.FROM) ? day.end() + 1 : day.end();
        int at = tokens.has(from, Role.UNIT, Unit.MONTH.ordinal()) && !tokens.definite(from) ? from + 1 : from;
        if (!tokens.has(at, Role.HIJRI_MONTH) || day.value() > MOST_DAYS) {
            return Optional.empty();
        }
        int month = tokens.value(at, Role.HIJRI_MONTH);
        Parsed<YearRef> year = yearAfter(at + 1);
        return Optional.of(year.with(new Expression.Hijri(year.value(), month, day.value())));
    }

    /** A month on its own needs a year, a direction or the word شهر: its name may be a man's. */
    Optional<Parsed<Expression>> month(int at) {
        boolean noun = tokens.has(at, Role.UNIT, Unit.MONTH.ordinal()) && !tokens.definite(at);
        int name = noun ? at + 1 : at;
        if (!tokens.has(name, Role.HIJRI_MONTH)) {
            return Optional.empty();
        }
        Parsed<YearRef> year = yearAfter(name + 1);
        boolean sure = noun || year.end() > name + 1 || !tokens.has(name, Role.AMBIGUOUS);
        int month = tokens.value(name, Role.HIJRI_MONTH);
        return sure ? Optional.of(year.with(new Expression.Hijri(year.value(), month, 0))) : Optional.empty();
    }

    private Parsed<YearRef> yearAfter(int at) {
        if (tokens.has(at, Role.SHIFT) && tokens.definite(at)) {
            return new Parsed<>(new YearRef.Unsaid(Lean.of(tokens.value(at, Role.SHIFT))), at + 1);
        }
        int mark = tokens.is(at, ',') || tokens.is(at, '/') || tokens.isDash(at) ? at + 1 : at;
        int link = tokens.has(mark, Role.FROM) ? mark + 1 : mark;
        return years.named(link)
                .or(() -> figure(mark))
                .map(year -> new Parsed<>(
                        YearRef.said(year.value()), years.era(year.end()).end()))
                .orElse(new Parsed<>(YearRef.UNSAID, at));
    }

    private Optional<Parsed<Integer>> figure(int at) {
        int open = tokens.is(at, '(') && tokens.is(at + 2, ')') ? 1 : 0;
        int fewest = years.era(at + 1 + 2 * open).value() == 1 ? 1 : 3;
        return tokens.number(at + open, fewest, 4).map(year -> new Parsed<>(year, at + 1 + 2 * open));
    }

    /** A year with the mark of its era: «عام (1325) هجري», «1441هـ». */
    Optional<Parsed<Expression>> year(int at) {
        return years.named(at)
                .or(() -> tokens.number(at, 1, 4).map(year -> new Parsed<>(year, at + 1)))
                .flatMap(year -> marked(year.value(), year.end()));
    }

    private Optional<Parsed<Expression>> marked(int year, int at) {
        Parsed<Integer> era = years.era(at);
        return era.value() == 1 && year >= 1 && year <= 1600
                ? Optional.of(era.with(new Expression.Hijri(YearRef.said(year), 0, 0)))
                : Optional.empty();
    }
}
