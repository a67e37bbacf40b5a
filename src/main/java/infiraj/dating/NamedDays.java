package infiraj.dating;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days that gave their name to something: «جسر 6 أكتوبر» is a bridge, «هجمات 11 سبتمبر» are of 2001. */
final class NamedDays {
    private static final String WAR = "حرب";
    private static final String REVOLUTION = "ثوره";

    /** What is named after a day or a month, by month and day; 0 where only the month is said. */
    private record Occasion(int year, Set<String> words) {}

    private static final Set<String> ATTACKS = Set.of("هجمات", "هجوم", "احداث", "اعتداات", "اعتداءات", "اعتدات");

    private static final Map<Integer, Occasion> OCCASIONS = Map.of(
            911, new Occasion(2001, ATTACKS),
            125, new Occasion(2011, Set.of(REVOLUTION)),
            630, new Occasion(2013, Set.of(REVOLUTION)),
            723, new Occasion(1952, Set.of(REVOLUTION)),
            700, new Occasion(1952, Set.of(REVOLUTION)),
            1006, new Occasion(1973, Set.of(WAR)),
            1000, new Occasion(1973, Set.of(WAR, "نصر")),
            600, new Occasion(1967, Set.of(WAR)),
            1007, new Occasion(2023, ATTACKS));

    private NamedDays() {}

    /** Whether a day is no day: the name of a place («جسر 6 أكتوبر»), or one of every year («15 أغسطس من كل عام»). */
    static boolean isNone(Tokens tokens, Located found) {
        boolean place = tokens.has(found.start() - 1, Role.PLACE_NAME)
                && key(found.expression()).isPresent();
        boolean yearly = tokens.has(found.end(), Role.FROM) && tokens.isText(found.end() + 1, "كل");
        return place || yearly || tokens.isText(found.start() - 1, "مثل");
    }

    /** The expression with the year of the occasion that bears its name. */
    static Located dated(Tokens tokens, Located found) {
        Optional<Integer> year = key(found.expression())
                .flatMap(key -> Optional.ofNullable(OCCASIONS.get(key)))
                .filter(occasion ->
                        occasion.words().contains(tokens.at(found.start() - 1).text()))
                .map(Occasion::year);
        return year.map(said -> new Located(inYear(found.expression(), said), found.start(), found.end()))
                .orElse(found);
    }

    private static Optional<Integer> key(Expression expression) {
        return switch (expression) {
            case Expression.OnDay(MonthRef.Named(int month, YearRef year), int day, var weekday)
            when year.equals(YearRef.UNSAID) && weekday.isEmpty() -> Optional.of(100 * month + day);
            case Expression.InMonth(MonthRef.Named(int month, YearRef year))
            when year.equals(YearRef.UNSAID) -> Optional.of(100 * month);
            default -> Optional.empty();
        };
    }

    private static Expression inYear(Expression expression, int year) {
        return switch (expression) {
            case Expression.OnDay date -> RangeEnd.inYear(date, YearRef.said(year));
            case Expression.InMonth(MonthRef month) -> new Expression.InMonth(month.withYear(YearRef.said(year)));
            default -> expression;
        };
    }
}
