package infiraj.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dates of the Hijri calendar. */
final class HijriResolver {
    /** A year this late beside a Hijri month is of the common era: «رمضان 2019». */
    private static final int GREGORIAN = 1700;

    private static final Rule RULE = Rule.HIJRI;

    private final Frame frame;

    HijriResolver(Frame frame) {
        this.frame = frame;
    }

    Optional<Reading> resolve(Expression.Hijri date) {
        if (date.year() instanceof YearRef.Said(int year, boolean about)) {
            int hijri = year >= GREGORIAN && date.month() > 0
                    ? HijriCalendar.yearWhoseMonthBeginsIn(year, date.month())
                    : year;
            return Optional.of(Reading.said(days(date, hijri), RULE));
        }
        Lean lean = date.year() instanceof YearRef.Unsaid(Lean said) ? said : Lean.UNSAID;
        return Optional.of(Reading.fromPublication(frame, RULE, day -> days(date, near(date, day, lean))));
    }

    private static Stretch days(Expression.Hijri date, int year) {
        if (date.month() == 0) {
            return HijriCalendar.years(year, year);
        }
        return date.day() == 0
                ? HijriCalendar.month(year, date.month())
                : HijriCalendar.day(year, date.month(), date.day());
    }

    /** The year of the last, this or next return of the date, as the words or the clause will have it. */
    private int near(Expression.Hijri date, LocalDate published, Lean lean) {
        int now = HijriCalendar.yearOf(published);
        boolean ahead = lean == Lean.NEXT || lean == Lean.UNSAID && frame.cue() == Cues.FUTURE;
        if (lean == Lean.THIS || lean == Lean.UNSAID && frame.cue() == Cues.BARE) {
            return now;
        }
        boolean strict = lean != Lean.UNSAID;
        return IntStream.of(0, 1)
                .map(k -> ahead ? now + k : now - k)
                .filter(year -> fits(days(date, year), published, ahead, strict))
                .findFirst()
                .orElse(ahead ? now + 1 : now - 1);
    }

    private static boolean fits(Stretch days, LocalDate published, boolean ahead, boolean strict) {
        boolean around = !days.first().isAfter(published) && !days.last().isBefore(published);
        if (around) {
            return !strict;
        }
        return ahead ? days.first().isAfter(published) : days.last().isBefore(published);
    }
}
