package infiraj.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From what an expression says to the days it means, in the frame of its clause.
 *
 * <p>Empty when no such day exists, as for a thirtieth of February, or when the words count from something nobody named.
 */
final class Resolver {
    private static final int LAST_YEAR = 9999;

    private final Frame frame;
    private final MonthResolver months;
    private final PeriodResolver periods;
    private final OffsetResolver offsets;

    Resolver(Frame frame) {
        this.frame = frame;
        this.months = new MonthResolver(frame);
        this.periods = new PeriodResolver(frame);
        this.offsets = new OffsetResolver(frame);
    }

    Optional<Reading> resolve(Expression expression) {
        return within(expression).filter(Resolver::isWritable);
    }

    /** EDTF writes years of four digits; nothing in the news lies beyond them. */
    private static boolean isWritable(Reading reading) {
        return reading.value()
                .map(days -> days.first().getYear() >= -LAST_YEAR && days.last().getYear() <= LAST_YEAR)
                .orElse(true);
    }

    private Optional<Reading> within(Expression expression) {
        return switch (expression) {
            case Expression.OnDay date -> months.onDay(date);
            case Expression.InMonth(MonthRef month) -> months.inMonth(month);
            case Expression.InYear(YearRef year) -> months.inYear(year);
            case Expression.InSeason(int season, YearRef year) -> months.inSeason(season, year);
            case Expression.NthWeekday nth -> months.nthWeekday(nth);
            case Expression.Hijri hijri -> new HijriResolver(frame).resolve(hijri);
            case Expression.HijriYears(int first, int last) ->
                Optional.of(Reading.said(HijriCalendar.years(first, last), Rule.HIJRI));
            case Expression.DayWord(int shift, Optional<DayOfWeek> weekday) ->
                Optional.of(periods.dayWord(shift, weekday));
            case Expression.OnWeekday(DayOfWeek day, Lean lean, int steps) ->
                Optional.of(periods.weekday(day, lean, steps));
            case Expression.OfWeek(DayOfWeek day, int weeks) -> Optional.of(periods.ofWeek(day, weeks));
            case Expression.Shifted shifted -> periods.shifted(shifted);
            case Expression.Run run -> Optional.of(periods.run(run));
            case Expression.Rest(Unit unit) -> Optional.of(periods.rest(unit));
            case Expression.Decade(int first) ->
                Optional.of(Reading.said(Stretch.years(first, first + 9), Rule.DECADE));
            case Expression.Century(int first) -> Optional.of(Reading.said(Stretch.century(first), Rule.CENTURY));
            case Expression.Offset(Distance distance, Optional<Expression> base) -> offset(distance, base);
            case Expression.Part(Slice slice, Expression whole) ->
                resolve(whole)
                        .map(found ->
                                found.map(days -> part(days, slice, whole)).as(Rule.PART));
            case Expression.NthWeek(int nth, MonthRef month) ->
                months.inMonth(month).flatMap(days -> weekOfMonth(days, nth));
            case Expression.LastDay(MonthRef month) ->
                months.inMonth(month)
                        .map(found ->
                                found.map(days -> Stretch.day(days.last())).as(Rule.DAY_MONTH));
            case Expression.WeekOf(Expression day) ->
                resolve(day).map(found -> found.map(Resolver::weekOf).as(Rule.WEEK_OF_DAY));
            case Expression.Range(Expression from, Expression to) -> range(from, to);
            case Expression.About(Expression inner) -> resolve(inner).map(found -> found.map(Stretch::roughly));
        };
    }

    /** «الربع الرابع» without a year is the last one, unless the clause looks ahead. */
    private Stretch part(Stretch days, Slice slice, Expression whole) {
        Stretch cut = Slicing.cut(days, slice);
        boolean back = frame.cue() == Cues.PAST || frame.cue() == Cues.NONE;
        boolean unsaid = whole instanceof Expression.InYear(YearRef year) && year.equals(YearRef.UNSAID);
        boolean toCome =
                frame.published().filter(day -> cut.first().isAfter(day)).isPresent();
        return back && unsaid && toCome ? Slicing.cut(Stretch.year(days.first().getYear() - 1), slice) : cut;
    }

    private static Stretch weekOf(Stretch day) {
        LocalDate monday = PeriodResolver.monday(day.first());
        return Stretch.days(monday, monday.plusDays(6));
    }

    private static Optional<Reading> weekOfMonth(Reading month, int nth) {
        Optional<Stretch> week = month.value().flatMap(days -> PeriodResolver.weekOfMonth(days, nth));
        return week.isPresent() || month.value().isEmpty()
                ? Optional.of(month.map(days -> week.orElse(days)).as(Rule.WEEK_OF_MONTH))
                : Optional.empty();
    }

    private Optional<Reading> offset(Distance distance, Optional<Expression> base) {
        if (base.isEmpty()) {
            return offsets.resolve(distance);
        }
        return resolve(base.get())
                .flatMap(Reading::value)
                .map(days -> offsets.counted(distance, days).anchored(new Anchor.Base(days.edtf())));
    }

    /** One end is chosen by the cue and lends the other its year: the start, unless the stretch is due. */
    private Optional<Reading> range(Expression from, Expression to) {
        return frame.cue() == Cues.FUTURE
                ? resolve(to).flatMap(end -> resolve(lent(from, end, false)).flatMap(start -> join(start, end)))
                : resolve(from).flatMap(start -> resolve(lent(to, start, true)).flatMap(end -> join(start, end)));
    }

    private static Expression lent(Expression expression, Reading other, boolean after) {
        return other.value()
                .map(days -> Years.lent(expression, after ? days.first() : days.last(), after))
                .orElse(expression);
    }

    private static Optional<Reading> join(Reading start, Reading end) {
        Anchor anchor = start.anchor() instanceof Anchor.Calendar ? end.anchor() : start.anchor();
        if (start.value().isEmpty() || end.value().isEmpty()) {
            return Optional.of(new Reading(
                    Optional.empty(), new Anchor.Publication(Optional.empty()), Rule.RANGE, false, Optional.empty()));
        }
        return ordered(start.value().get(), end.value().get())
                .map(days -> new Reading(
                        Optional.of(days), anchor, Rule.RANGE, start.vague() || end.vague(), start.warning()));
    }

    /** From one to the other; a weekday that came out before its start is that of the next week. */
    private static Optional<Stretch> ordered(Stretch start, Stretch end) {
        boolean days = end.from() == Grain.DAY && end.first().equals(end.last());
        boolean weekBefore =
                end.last().isBefore(start.first()) && end.last().plusDays(7).isAfter(start.first());
        Stretch last = days && weekBefore ? Stretch.day(end.last().plusDays(7)) : end;
        return last.last().isBefore(start.first()) ? Optional.empty() : Optional.of(start.to(last));
    }
}
