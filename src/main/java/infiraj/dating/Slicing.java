package infiraj.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Cuts periods: «أوائل» is the first ten days of a month, the first four months of a year, the first third of anything
 * longer; «منتصف» and «أواخر» follow, the last taking what remains. Halves and quarters are of equal months or years.
 */
final class Slicing {
    private static final int TEN_DAYS = 10;

    private Slicing() {}

    static Stretch cut(Stretch whole, Slice slice) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(whole.first()), YearMonth.from(whole.last())) + 1;
        Stretch cut;
        if (whole.from().compareTo(Grain.YEAR) >= 0 && months >= 12L * slice.of()) {
            cut = years(whole, slice);
        } else if (months > 1 && whole.first().getDayOfMonth() == 1) {
            cut = months(whole, slice, (int) months);
        } else {
            cut = days(whole, slice);
        }
        return whole.approximate() ? cut.roughly() : cut;
    }

    private static Stretch years(Stretch whole, Slice slice) {
        int first = whole.first().getYear();
        int count = whole.last().getYear() - first + 1;
        return Stretch.years(
                first + from(slice.index(), slice, count), first + from(slice.index() + 1, slice, count) - 1);
    }

    private static Stretch months(Stretch whole, Slice slice, int count) {
        YearMonth first = YearMonth.from(whole.first());
        YearMonth from = first.plusMonths(from(slice.index(), slice, count));
        YearMonth to = first.plusMonths(from(slice.index() + 1, slice, count) - 1L);
        return Stretch.days(from.atDay(1), to.atEndOfMonth());
    }

    private static Stretch days(Stretch whole, Slice slice) {
        int count = (int) ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        boolean month = count >= 28 && slice.of() == Slice.PARTS;
        LocalDate from =
                whole.first().plusDays(month ? (long) TEN_DAYS * slice.index() : from(slice.index(), slice, count));
        boolean last = slice.index() == slice.of() - 1;
        LocalDate to = whole.first()
                .plusDays(month ? TEN_DAYS * (slice.index() + 1L) - 1 : from(slice.index() + 1, slice, count) - 1L);
        return Stretch.days(from, last ? whole.last() : to);
    }

    /** Where the slice of an index begins, counted in whole units; one past the last begins at the end. */
    private static int from(int index, Slice slice, int count) {
        return (count * index + slice.of() / 2) / slice.of();
    }
}
