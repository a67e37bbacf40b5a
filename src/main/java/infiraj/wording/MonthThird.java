package infiraj.wording;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfForm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The first, middle and last ten days of a month, as Arabic news tell time: أوائل، منتصف، أواخر. */
enum MonthThird {
    EARLY,
    MID,
    LATE;

    /** The third of a month that two ends enclose exactly. */
    static Optional<MonthThird> of(EdtfForm start, EdtfForm end) {
        if (!(start instanceof EdtfForm.Day && end instanceof EdtfForm.Day)) {
            return Optional.empty();
        }
        LocalDate first = start.earliest();
        LocalDate last = end.latest();
        if (!first.equals(start.latest())
                || !last.equals(end.earliest())
                || !first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return Optional.empty();
        }
        return of(first.getDayOfMonth(), last.getDayOfMonth(), last.lengthOfMonth());
    }

    /** The month of which this is a third. */
    EdtfForm monthOf(EdtfForm start) {
        return EdtfDate.month(YearMonth.from(start.earliest())).form();
    }

    private static Optional<MonthThird> of(int first, int last, int length) {
        if (first == 1 && last == 10) {
            return Optional.of(EARLY);
        }
        if (first == 11 && last == 20) {
            return Optional.of(MID);
        }
        return first == 21 && last == length ? Optional.of(LATE) : Optional.empty();
    }
}
