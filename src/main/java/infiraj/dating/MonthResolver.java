package infiraj.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Days, months, years and seasons of the Gregorian calendar. */
final class MonthResolver {
    private final Frame frame;

    MonthResolver(Frame frame) {
        this.frame = frame;
    }

    /** A year with the anchor that gave it. */
    private Optional<Reading> withYear(YearRef year, Rule said, IntSupplier chosen, IntFunction<Optional<Stretch>> in) {
        return switch (year) {
            case YearRef.Said(int value, boolean about) ->
                in.apply(value).map(days -> Reading.said(about ? days.roughly() : days, said));
            case YearRef.Relative(int shift) -> published(said, date -> in.apply(date.getYear() + shift));
            case YearRef.Narrated(int shift) ->
                frame.narrated().isPresent()
                        ? in.apply(frame.narrated().get().first().getYear() + shift)
                                .map(days ->
                                        Reading.fromNarration(frame.narrated().get(), said, n -> days))
                        : shift == 0 ? Optional.empty() : published(said, date -> in.apply(date.getYear() + shift));
            case YearRef.Unsaid unsaid -> published(said, date -> in.apply(chosen.getAsInt()));
        };
    }

    private Optional<Reading> published(Rule rule, Function<LocalDate, Optional<Stretch>> value) {
        if (frame.published().isEmpty()) {
            return Optional.of(new Reading(
                    Optional.empty(), new Anchor.Publication(Optional.empty()), rule, false, Optional.empty()));
        }
        return value.apply(frame.published().get()).map(days -> Reading.fromPublication(frame, rule, date -> days));
    }

    private static Lean lean(YearRef year) {
        return year instanceof YearRef.Unsaid(Lean lean) ? lean : Lean.UNSAID;
    }

    private YearChoice choice() {
        return new YearChoice(frame.published().orElseThrow(), frame.cue());
    }

    Optional<Reading> inYear(YearRef year) {
        return withYear(
                year, Rule.YEAR, () -> frame.published().orElseThrow().getYear(), y -> Optional.of(Stretch.year(y)));
    }

    Optional<Reading> inSeason(int season, YearRef year) {
        return withYear(
                year,
                Rule.SEASON,
                () -> choice().ofSeason(season, lean(year)),
                y -> Optional.of(Stretch.season(y, season)));
    }

    Optional<Reading> inMonth(MonthRef month) {
        return switch (month) {
            case MonthRef.Named(int number, YearRef year) ->
                withYear(
                        year,
                        year instanceof YearRef.Said ? Rule.MONTH_YEAR : Rule.MONTH,
                        () -> choice().ofMonth(number, lean(year)),
                        y -> Optional.of(Stretch.month(YearMonth.of(y, number))));
            case MonthRef.Relative(int shift) ->
                published(
                        Rule.MONTH_RELATIVE,
                        date -> Optional.of(Stretch.month(YearMonth.from(date).plusMonths(shift))));
            case MonthRef.Narrated(int shift) -> narratedMonth(shift);
            case MonthRef.Near near -> Optional.empty();
        };
    }

    private Optional<Reading> narratedMonth(int shift) {
        return frame.narrated()
                .map(narrated -> Reading.fromNarration(
                        narrated,
                        Rule.MONTH_RELATIVE,
                        days -> Stretch.month(YearMonth.from(days.first()).plusMonths(shift))))
                .or(() -> shift == 0 ? Optional.empty() : inMonth(new MonthRef.Relative(shift)));
    }

    Optional<Reading> onDay(Expression.OnDay date) {
        Optional<Reading> found = switch (date.month()) {
            case MonthRef.Named(int month, YearRef year) ->
                withYear(
                        year,
                        year instanceof YearRef.Said ? Rule.DAY_MONTH_YEAR : Rule.DAY_MONTH,
                        () -> choice().ofDay(month, date.day(), date.weekday(), lean(year)),
                        y -> YearChoice.date(y, month, date.day()).map(Stretch::day));
            case MonthRef.Near near -> near(date);
            default -> inMonth(date.month()).flatMap(month -> dayIn(month, date.day()));
        };
        return found.map(reading -> reading.warned(Checks.weekday(date.weekday(), reading.value())));
    }

    private static Optional<Reading> dayIn(Reading month, int day) {
        boolean exists =
                month.value().map(days -> day <= days.last().getDayOfMonth()).orElse(true);
        return exists
                ? Optional.of(month.map(days -> Stretch.day(days.first().withDayOfMonth(day)))
                        .as(Rule.DAY_MONTH))
                : Optional.empty();
    }

    /** «الجمعة 22»: the nearest month, on the side the cue allows, in which the day has that weekday. */
    private Optional<Reading> near(Expression.OnDay date) {
        return published(
                Rule.WEEKDAY_DAY,
                published -> shifts().mapToObj(k -> YearMonth.from(published).plusMonths(k))
                        .map(month -> YearChoice.date(month.getYear(), month.getMonthValue(), date.day()))
                        .flatMap(Optional::stream)
                        .filter(day -> date.weekday()
                                .filter(day.getDayOfWeek()::equals)
                                .isPresent())
                        .findFirst()
                        .or(() -> date.weekday().map(day -> published.with(TemporalAdjusters.previousOrSame(day))))
                        .map(Stretch::day));
    }

    private IntStream shifts() {
        return switch (frame.cue()) {
            case FUTURE -> IntStream.of(0, 1, 2, 3);
            case PAST -> IntStream.of(0, -1, -2, -3);
            default -> IntStream.of(0, -1, 1, -2, 2);
        };
    }

    Optional<Reading> nthWeekday(Expression.NthWeekday nth) {
        Optional<Reading> asDay = nth.orDay()
                ? onDay(new Expression.OnDay(nth.month(), nth.nth(), Optional.of(nth.weekday())))
                        .filter(reading ->
                                reading.warning().isEmpty() && reading.value().isPresent())
                : Optional.empty();
        return asDay.or(() -> inMonth(nth.month()).flatMap(month -> nthIn(month, nth)));
    }

    private static Optional<Reading> nthIn(Reading month, Expression.NthWeekday nth) {
        boolean exists = month.value().map(days -> lies(days, nth)).orElse(true);
        return exists
                ? Optional.of(month.map(days -> Stretch.day(count(days, nth))).as(Rule.WEEKDAY_OF_MONTH))
                : Optional.empty();
    }

    private static LocalDate count(Stretch month, Expression.NthWeekday nth) {
        return month.first().with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.weekday()));
    }

    private static boolean lies(Stretch month, Expression.NthWeekday nth) {
        return YearMonth.from(count(month, nth)).equals(YearMonth.from(month.first()));
    }
}
