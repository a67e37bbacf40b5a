package infiraj.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as certain as it is known: a value of the Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of
 * Congress EDTF of 2019). Levels 0 and 1 are read completely; of level 2, unspecified digits in any place, sub-year
 * groupings, exponential years and significant digits. Sets and qualifiers on parts of a date are refused by name.
 */
public sealed interface EdtfDate permits EdtfPoint, EdtfInterval {
    /**
     * Reads an EDTF value.
     *
     * @throws EdtfException if the text is not one, saying why
     */
    static EdtfDate parse(String text) {
        return EdtfParser.parse(text);
    }

    static EdtfPoint day(LocalDate day) {
        return point(new EdtfForm.Day(
                fourDigits(day.getYear()), DigitMask.two(day.getMonthValue()), DigitMask.two(day.getDayOfMonth())));
    }

    static EdtfPoint month(YearMonth month) {
        return point(new EdtfForm.Month(fourDigits(month.getYear()), DigitMask.two(month.getMonthValue())));
    }

    static EdtfPoint year(int year) {
        return point(new EdtfForm.Year(EdtfYear.of(year)));
    }

    /**
     * Ten years: {@code 201X} for 2010.
     *
     * @param firstYear a multiple of 10, from 0 to 9990
     */
    static EdtfPoint decade(int firstYear) {
        return years(firstYear, 1);
    }

    /**
     * A hundred years: {@code 19XX} for 1900.
     *
     * @param firstYear a multiple of 100, from 0 to 9900
     */
    static EdtfPoint century(int firstYear) {
        return years(firstYear, 2);
    }

    private static EdtfPoint years(int firstYear, int unspecified) {
        if (firstYear < 0 || firstYear % DigitMask.power(unspecified) != 0) {
            throw new IllegalArgumentException(firstYear + " begins no such run of years");
        }
        return point(new EdtfForm.Year(new EdtfYear.Digits(false, DigitMask.four(firstYear, unspecified))));
    }

    /** A part of a year of at most four digits. */
    static EdtfPoint group(int year, YearGroup group) {
        return point(new EdtfForm.Group(fourDigits(year), group));
    }

    /**
     * From one point to another.
     *
     * @throws EdtfException if the end lies wholly before the start, or one is a time of day
     */
    static EdtfInterval between(EdtfPoint start, EdtfPoint end) {
        return new EdtfInterval(new EdtfInterval.Endpoint.Known(start), new EdtfInterval.Endpoint.Known(end));
    }

    /** From a point on, without end. */
    static EdtfInterval since(EdtfPoint start) {
        return new EdtfInterval(new EdtfInterval.Endpoint.Known(start), new EdtfInterval.Endpoint.Open());
    }

    /** Up to a point, without beginning. */
    static EdtfInterval until(EdtfPoint end) {
        return new EdtfInterval(new EdtfInterval.Endpoint.Open(), new EdtfInterval.Endpoint.Known(end));
    }

    private static EdtfPoint point(EdtfForm form) {
        return new EdtfPoint(form, Qualifier.NONE);
    }

    private static EdtfYear.Digits fourDigits(int year) {
        return new EdtfYear.Digits(year < 0, DigitMask.four(Math.abs(year), 0));
    }

    /** The first day this date can mean; {@link LocalDate#MIN} where its beginning is open or unknown. */
    LocalDate earliest();

    /** The last day this date can mean; {@link LocalDate#MAX} where its end is open or unknown. */
    LocalDate latest();

    /** As {@link #earliest}, but one unit of its precision earlier if it is approximate or uncertain. */
    LocalDate possibleEarliest();

    /** As {@link #latest}, but one unit of its precision later if it is approximate or uncertain. */
    LocalDate possibleLatest();

    /**
     * The first day that the period so dated includes for certain: one unit later than {@link #earliest} if it is
     * approximate or uncertain, {@link LocalDate#MAX} if its beginning is unknown. May be after {@link #certainEnd}.
     */
    LocalDate certainStart();

    /**
     * The last day that the period so dated includes for certain: one unit earlier than {@link #latest} if it is
     * approximate or uncertain, {@link LocalDate#MIN} if its end is unknown.
     */
    LocalDate certainEnd();

    /** Whether all the days that another date can mean are among those of this one, doubt aside. */
    default boolean holds(EdtfDate other) {
        return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
    }

    /** The finest unit of time that it fixes; of an interval, the coarser of its two ends. */
    Precision precision();

    /** Whether it tells at least the millennium; {@code XXXX-12-25} is a date that says nothing of when. */
    boolean saysWhen();

    /** The same date qualified so; of an interval, each known end. */
    EdtfDate withQualifier(Qualifier qualifier);

    /** The value in EDTF; {@link #parse} of it gives an equal date. */
    String edtf();
}
