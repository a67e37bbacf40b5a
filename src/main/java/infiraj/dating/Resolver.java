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
                                found.map(days -> Slicing.cut(days, slice)).as(Rule.PART));
            case Expression.NthWeek(int nth, MonthRef month) ->
                months.inMonth(month).flatMap(days -> weekOfMonth(days, nth));
            case Expression.WeekOf(Expression day) ->
                resolve(day).map(found -> found.map(Resolver::weekOf).as(Rule.WEEK_OF_DAY));
            case Expression.Range(Expression from, Expression to) -> range(from, to);
            case Expression.About(Expression inner) -> resolve(inner).map(found -> found.map(Stretch::roughly));
        };
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

    /** The start is chosen by the cue and the end follows it; a stretch that is due is chosen by its end. */
    private Optional<Reading> range(Expression from, Expression to) {
        boolean due = frame.cue() == Cues.FUTURE;
        Optional<Reading> start = due ? resolve(to).flatMap(end -> before(from, end)) : resolve(from);
        return start.flatMap(first -> after(to, first).flatMap(last -> join(first, last)));
    }

    private Optional<Reading> before(Expression from, Reading end) {
        Optional<Reading> found = end.value().isEmpty()
                ? resolve(from)
                : resolve(Years.lent(from, end.value().get().last(), false));
        return found.map(first -> first.anchored(end.anchor()));
    }

    private Optional<Reading> after(Expression to, Reading start) {
        return start.value().isEmpty()
                ? resolve(to)
                : resolve(Years.lent(to, start.value().get().first(), true));
    }

    private Optional<Reading> join(Reading start, Reading end) {
        if (start.value().isEmpty() || end.value().isEmpty()) {
            return Optional.of(start.as(Rule.RANGE));
        }
        Stretch first = start.value().get();
        Stretch last = end.value().get();
        boolean week =
                last.last().isBefore(first.first()) && last.last().plusDays(7).isAfter(first.first());
        Stretch end1 = week ? Stretch.day(last.last().plusDays(7)) : last;
        return end1.last().isBefore(first.first())
                ? Optional.empty()
                : Optional.of(start.map(days -> days.to(end1)).as(Rule.RANGE));
    }
}
