package infiraj.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days, weeks and longer periods counted from publication or narration. Weeks begin on Monday. */
final class PeriodResolver {
    private static final int MONTHS_PER_QUARTER = 3;

    private final Frame frame;

    PeriodResolver(Frame frame) {
        this.frame = frame;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Reading dayWord(int shift, Optional<DayOfWeek> weekday) {
        Reading found = Reading.fromPublication(
                frame,
                weekday.isPresent() ? Rule.DAY_WORD_WEEKDAY : Rule.DAY_WORD,
                date -> Stretch.day(date.plusDays(shift)));
        return found.warned(Checks.weekday(weekday, found.value()));
    }

    /** A bare weekday is the day of publication or the last before it; where the clause looks ahead, the next. */
    Reading weekday(DayOfWeek day, Lean lean, int steps) {
        boolean ahead = frame.cue() == Cues.FUTURE || frame.cue() == Cues.SCHEDULED;
        Rule rule = lean == Lean.UNSAID ? (ahead ? Rule.WEEKDAY_AHEAD : Rule.WEEKDAY) : Rule.WEEKDAY_DIRECTED;
        return Reading.fromPublication(
                frame,
                rule,
                date -> Stretch.day(
                        switch (lean) {
                            case LAST ->
                                date.with(TemporalAdjusters.previous(day)).minusWeeks(Math.abs(steps) - 1L);
                            case NEXT -> date.with(TemporalAdjusters.next(day)).plusWeeks(Math.abs(steps) - 1L);
                            default ->
                                date.with(
                                        ahead
                                                ? TemporalAdjusters.nextOrSame(day)
                                                : TemporalAdjusters.previousOrSame(day));
                        }));
    }

    Reading ofWeek(DayOfWeek day, int weeks) {
        return Reading.fromPublication(
                frame,
                Rule.WEEKDAY_OF_WEEK,
                date -> Stretch.day(monday(date).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day))));
    }

    /** «الشهر نفسه» and «ذلك العام» need something narrated; «التالي» falls back on publication. */
    Optional<Reading> shifted(Expression.Shifted period) {
        if (!period.narrated()) {
            return Optional.of(fromPublication(period));
        }
        return frame.narrated()
                .map(narrated ->
                        Reading.fromNarration(narrated, Rule.PERIOD_RELATIVE, days -> period(days.first(), period)))
                .or(() -> fallsBack(period) ? Optional.of(fromPublication(period)) : Optional.empty());
    }

    /** What follows something nobody named may only be what follows today, and only where the clause looks ahead. */
    private boolean fallsBack(Expression.Shifted period) {
        return period.shift() < 0 || period.shift() > 0 && frame.cue() != Cues.PAST && frame.cue() != Cues.NONE;
    }

    private Reading fromPublication(Expression.Shifted period) {
        return Reading.fromPublication(frame, Rule.PERIOD_RELATIVE, date -> {
            Stretch found = period(date, period);
            boolean toCome = period.unit() == Unit.WEEKEND
                    && period.shift() == 0
                    && found.first().isAfter(date)
                    && (frame.cue() == Cues.PAST || frame.cue() == Cues.NONE);
            return toCome ? period(date.minusWeeks(1), period) : found;
        });
    }

    /** The nth week of a month, −1 for the last. The first begins on its first Monday, the last ends on its last Sunday. */
    static Optional<Stretch> weekOfMonth(Stretch month, int nth) {
        LocalDate first = month.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate monday = nth > 0
                ? first.plusWeeks(nth - 1L)
                : month.last()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .minusDays(6);
        return monday.isAfter(month.last()) ? Optional.empty() : Optional.of(week(monday));
    }

    private static Stretch period(LocalDate date, Expression.Shifted period) {
        int shift = period.shift();
        return switch (period.unit()) {
            case DAY -> Stretch.day(date.plusDays(shift));
            case WEEK -> week(monday(date).plusWeeks(shift));
            case WEEKEND ->
                Stretch.days(
                        monday(date).plusWeeks(shift).plusDays(5),
                        monday(date).plusWeeks(shift).plusDays(6));
            case MONTH -> Stretch.month(YearMonth.from(date).plusMonths(shift));
            case QUARTER -> quarter(YearMonth.from(date).plusMonths((long) MONTHS_PER_QUARTER * shift));
            case YEAR -> Stretch.year(date.getYear() + shift);
            case DECADE -> decade(10 * (Math.floorDiv(date.getYear(), 10) + shift));
            case CENTURY -> Stretch.century(100 * (Math.floorDiv(date.getYear(), 100) + shift));
        };
    }

    private static Stretch week(LocalDate monday) {
        return Stretch.days(monday, monday.plusDays(6));
    }

    private static Stretch quarter(YearMonth month) {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_PER_QUARTER);
        return Stretch.days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Stretch decade(int first) {
        return Stretch.years(first, first + 9);
    }

    /** Whole units before or after the current one. */
    Reading run(Expression.Run run) {
        int near = run.future() ? 1 : -1;
        int far = near * run.count();
        return Reading.fromPublication(frame, Rule.RUN, date -> {
            Stretch a = period(date, new Expression.Shifted(run.unit(), run.future() ? near : far, false));
            Stretch b = period(date, new Expression.Shifted(run.unit(), run.future() ? far : near, false));
            return a.to(b);
        });
    }

    Reading rest(Unit unit) {
        return Reading.fromPublication(
                frame,
                Rule.REST,
                date -> Stretch.days(
                        date,
                        period(date, new Expression.Shifted(unit, 0, false)).last()));
    }
}
