package infiraj.intake.events;

import infiraj.corpus.Excerpt;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import infiraj.corpus.Values;
import infiraj.model.EdtfDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates of TimelineJS in EDTF: a year, perhaps a month, perhaps a day. Years count as in ISO 8601 and in the browser that
 * draws them, so that 0 is 1 BCE and −43 is 44 BCE.
 */
final class SlideDates {
    private static final Pattern YEAR = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern PART = Pattern.compile("[0-9]{1,2}");
    private static final int MONTHS = 12;
    private static final int FOUR_DIGITS = 9999;

    private SlideDates() {}

    /** What the parts of a date are called. */
    record Names(String year, String month, String day) {}

    /** One date; absent where it is wrong, which is reported. */
    static Optional<EdtfDate> point(Located place, Cells cells, Names names) {
        Optional<String> year = cells.require(names.year(), SlideDates::year);
        Optional<String> month = cells.read(names.month(), SlideDates::month);
        Optional<String> day = cells.read(names.day(), SlideDates::part);
        if (cells.has(names.day()) && !cells.has(names.month())) {
            return place.refuse(ProblemKind.MISSING_FIELD, names.month());
        }
        return cells.areUnsound()
                ? Optional.empty()
                : edtf(
                        place,
                        year.orElseThrow()
                                + month.map(m -> "-" + m).orElse("")
                                + day.map(d -> "-" + d).orElse(""));
    }

    /** From one date to another, which is one date if both are the same. */
    static Optional<EdtfDate> between(Located place, EdtfDate start, EdtfDate end) {
        return start.equals(end) ? Optional.of(start) : edtf(place, start.edtf() + "/" + end.edtf());
    }

    private static Optional<EdtfDate> edtf(Located place, String text) {
        return Values.DATE.decode(place.meaning(text));
    }

    private static Optional<String> year(Located cell) {
        Optional<String> written = cell.written().map(String::strip);
        if (written.isEmpty()) {
            return written;
        }
        if (!YEAR.matcher(written.get()).matches()) {
            return refuse(cell, written.get());
        }
        int year = Integer.parseInt(written.get());
        return Optional.of(
                Math.abs(year) > FOUR_DIGITS
                        ? "Y" + year
                        : (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year)));
    }

    /** In EDTF numbers above 12 are seasons and other parts of a year, which nobody here means. */
    private static Optional<String> month(Located cell) {
        return part(cell)
                .flatMap(month -> Integer.parseInt(month) <= MONTHS ? Optional.of(month) : refuse(cell, month));
    }

    private static Optional<String> part(Located cell) {
        Optional<String> written = cell.written().map(String::strip);
        return written.flatMap(text -> PART.matcher(text).matches()
                ? Optional.of(String.format(Locale.ROOT, "%02d", Integer.parseInt(text)))
                : refuse(cell, text));
    }

    private static Optional<String> refuse(Located cell, String text) {
        return cell.refuse(ProblemKind.BAD_DATE_PART, Excerpt.of(text));
    }
}
