package infiraj.dating;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * Days in a row and how exactly each end is meant.
 *
 * @param first the first day
 * @param from how exactly the first day is meant
 * @param last the last day, not before the first
 * @param to how exactly the last day is meant
 * @param approximate whether it is only near
 */
record Stretch(LocalDate first, Grain from, LocalDate last, Grain to, boolean approximate) {
    private static final int SPRING = 21;

    Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a stretch cannot end before it begins: " + first + ".." + last);
        }
    }

    private static Stretch of(LocalDate first, LocalDate last, Grain grain) {
        return new Stretch(first, grain, last, grain, false);
    }

    static Stretch day(LocalDate day) {
        return of(day, day, Grain.DAY);
    }

    static Stretch days(LocalDate first, LocalDate last) {
        return of(first, last, Grain.DAY);
    }

    static Stretch month(YearMonth month) {
        return months(month, month);
    }

    static Stretch months(YearMonth first, YearMonth last) {
        return of(first.atDay(1), last.atEndOfMonth(), Grain.MONTH);
    }

    static Stretch year(int year) {
        return years(year, year);
    }

    static Stretch years(int first, int last) {
        return of(Year.of(first).atDay(1), LocalDate.of(last, Month.DECEMBER, 31), Grain.YEAR);
    }

    /** The hundred years from a year on. */
    static Stretch century(int first) {
        boolean plain = first >= 0 && first % 100 == 0;
        return of(
                Year.of(first).atDay(1),
                LocalDate.of(first + 99, Month.DECEMBER, 31),
                plain ? Grain.CENTURY : Grain.YEAR);
    }

    /** A season as EDTF codes it; winter begins in December of its year. */
    static Stretch season(int year, int season) {
        YearMonth first = YearMonth.of(year, 3 * (season - SPRING + 1));
        return of(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Grain.SEASON);
    }

    /** The part of the calendar that holds a day. */
    static Stretch around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case MONTH, SEASON -> month(YearMonth.from(day));
            case YEAR, CENTURY -> year(day.getYear());
        };
    }

    Stretch to(Stretch end) {
        return new Stretch(first, from, end.last, end.to, approximate || end.approximate);
    }

    Stretch roughly() {
        return new Stretch(first, from, last, to, true);
    }

    /** The value in EDTF; a hundred years that a century's name gives become {@code 19XX}. */
    EdtfDate edtf() {
        if (from == Grain.CENTURY) {
            return EdtfDate.parse(point(first, Grain.YEAR).substring(0, 2) + "XX" + (approximate ? "~" : ""));
        }
        String start = point(first, from);
        String end = point(last, to);
        boolean single = start.equals(end) && from == to;
        return EdtfDate.parse(single ? start : start + "/" + end);
    }

    private String point(LocalDate day, Grain grain) {
        StringBuilder out = new StringBuilder();
        boolean endOfWinter = grain == Grain.SEASON && day.getMonthValue() < Month.MARCH.getValue();
        year(out, endOfWinter ? day.getYear() - 1 : day.getYear());
        switch (grain) {
            case YEAR, CENTURY -> {}
            case SEASON -> out.append('-').append(SPRING + Math.floorMod(day.getMonthValue() / 3 - 1, 4));
            case MONTH -> two(out, day.getMonthValue());
            case DAY -> {
                two(out, day.getMonthValue());
                two(out, day.getDayOfMonth());
            }
        }
        return approximate ? out.append('~').toString() : out.toString();
    }

    private static void year(StringBuilder out, int year) {
        String digits = Integer.toString(Math.abs(year));
        out.append(year < 0 ? "-" : "")
                .append("0".repeat(Math.max(0, 4 - digits.length())))
                .append(digits);
    }

    private static void two(StringBuilder out, int number) {
        out.append(number < 10 ? "-0" : "-").append(number);
    }
}
