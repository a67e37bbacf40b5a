package infiraj.dating;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.util.stream.IntStream;

/**
 * The Hijri calendar in Gregorian days: Umm al-Qura as the JDK has it for 1300–1600 AH, outside these years the tabular
 * civil calendar, which may be a day or two off and is therefore always marked approximate.
 */
final class HijriCalendar {
    private static final int FIRST_KNOWN = 1300;
    private static final int LAST_KNOWN = 1600;

    /** 1 Muharram 1 of the civil calendar, 19 July 622 proleptic Gregorian. */
    private static final long EPOCH_DAY = -492_148;

    private HijriCalendar() {}

    private static boolean isKnown(int year) {
        return year >= FIRST_KNOWN && year <= LAST_KNOWN;
    }

    private static LocalDate firstOf(int year, int month) {
        if (isKnown(year)) {
            return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
        }
        long days = 354L * (year - 1) + Math.floorDiv(3 + 11 * year, 30) + (59L * (month - 1) + 1) / 2;
        return LocalDate.ofEpochDay(EPOCH_DAY + days);
    }

    static Stretch years(int first, int last) {
        LocalDate start = firstOf(first, 1);
        LocalDate end = firstOf(last + 1, 1).minusDays(1);
        return isKnown(first) && isKnown(last + 1)
                ? Stretch.days(start, end)
                : Stretch.years(start.getYear(), end.getYear()).roughly();
    }

    static Stretch month(int year, int month) {
        Stretch days = Stretch.days(
                firstOf(year, month), firstOf(after(year, month), next(month)).minusDays(1));
        return isKnown(year) && isKnown(after(year, month)) ? days : days.roughly();
    }

    private static int next(int month) {
        return month % 12 + 1;
    }

    private static int after(int year, int month) {
        return month == 12 ? year + 1 : year;
    }

    /** The day counted from the month's first; the thirtieth of a short month is the first of the next. */
    static Stretch day(int year, int month, int day) {
        Stretch found = Stretch.day(firstOf(year, month).plusDays(day - 1));
        return isKnown(year) ? found : found.roughly();
    }

    /** The Hijri year of a Gregorian day; tabular outside Umm al-Qura. */
    static int yearOf(LocalDate day) {
        boolean known = day.getYear() >= 1883 && day.getYear() <= 2173;
        return known
                ? HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR)
                : (int) Math.floorDiv(30 * (day.toEpochDay() - EPOCH_DAY) + 10_646, 10_631L);
    }

    /** The Hijri year whose month of that number begins in a Gregorian year. */
    static int yearWhoseMonthBeginsIn(int gregorian, int month) {
        int near = yearOf(LocalDate.of(gregorian, 1, 1));
        return IntStream.rangeClosed(near, near + 1)
                .filter(year -> firstOf(year, month).getYear() == gregorian)
                .findFirst()
                .orElse(near);
    }
}
