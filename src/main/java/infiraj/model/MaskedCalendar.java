package infiraj.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of the calendar whose digits are not all known. */
final class MaskedCalendar {
    /** Two unspecified digits. */
    static final DigitMask ANY_DAY = new DigitMask(2, 0, 0b11);

    private MaskedCalendar() {}

    static Optional<LocalDate> firstDay(EdtfYear year, DigitMask month, DigitMask day) {
        for (int y = year.first(); y <= year.last(); y++) {
            for (int m = 1; year.matches(y) && m <= 12; m++) {
                int length = month.matches(m) ? YearMonth.of(y, m).lengthOfMonth() : 0;
                for (int d = 1; d <= length; d++) {
                    if (day.matches(d)) {
                        return Optional.of(LocalDate.of(y, m, d));
                    }
                }
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> lastDay(EdtfYear year, DigitMask month, DigitMask day) {
        for (int y = year.last(); y >= year.first(); y--) {
            for (int m = 12; year.matches(y) && m >= 1; m--) {
                int length = month.matches(m) ? YearMonth.of(y, m).lengthOfMonth() : 0;
                for (int d = length; d >= 1; d--) {
                    if (day.matches(d)) {
                        return Optional.of(LocalDate.of(y, m, d));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
