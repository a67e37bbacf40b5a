package infiraj.model;

import java.time.LocalDate;

/**
 * How far an approximate or uncertain date may be off: one unit of its own precision either way. “About 2018” reaches from
 * 2017 to 2019, “about May 2018” from April to June. EDTF itself sets no figure.
 */
final class Margins {
    private Margins() {}

    /** A first day moved by so many units. */
    static LocalDate firstDay(LocalDate day, Precision precision, int units) {
        return isFar(day) ? day : day.plus(precision.unit().multipliedBy(units));
    }

    /** A last day moved by so many units; the last day of a month stays the last day of its month. */
    static LocalDate lastDay(LocalDate day, Precision precision, int units) {
        return isFar(day)
                ? day
                : day.plusDays(1).plus(precision.unit().multipliedBy(units)).minusDays(1);
    }

    /** Where the calendar ends, margins no longer matter. */
    private static boolean isFar(LocalDate day) {
        return Math.abs(day.getYear()) > EdtfYear.FURTHEST - 1000;
    }
}
