package infiraj.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as certain as it is known: a value of the Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of
 * Congress EDTF), levels 0 and 1.
 */
public sealed interface EdtfDate permits EdtfPoint, EdtfInterval {
    /**
     * Reads an EDTF value.
     *
     * @throws EdtfException if the text is not one, saying why
     */
    static EdtfDate parse(String text) {
        return text.indexOf('/') < 0 ? EdtfPoint.parse(text) : EdtfInterval.parse(text);
    }

    static EdtfPoint day(LocalDate day) {
        return EdtfPoint.parse(day.toString());
    }

    static EdtfPoint month(YearMonth month) {
        return EdtfPoint.parse(month.toString());
    }

    /** The first day this date can mean; {@link LocalDate#MIN} where it is open to the past. */
    LocalDate earliest();

    /** The last day this date can mean; {@link LocalDate#MAX} where it is open to the future. */
    LocalDate latest();

    /** The value in EDTF; {@link #parse} of it gives an equal date. */
    String edtf();
}
