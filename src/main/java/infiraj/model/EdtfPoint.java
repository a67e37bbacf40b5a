package infiraj.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One point of the calendar, from a century to a day.
 *
 * @param year four digits of which the last may be {@code X}, or {@code Y} and more digits; possibly negative
 * @param month {@code 01}–{@code 12}, a season {@code 21}–{@code 24}, digits replaced by {@code X}, or empty
 * @param day {@code 01}–{@code 31}, digits replaced by {@code X}, or empty
 * @param qualifier what is said against its certainty
 */
public record EdtfPoint(String year, String month, String day, Qualifier qualifier) implements EdtfDate {
    private static final Pattern SHAPE =
            Pattern.compile("(-?[0-9X]{4}|Y-?[0-9]{5,9})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%]?)");

    public EdtfPoint {
        // Asking for the bounds proves that some day fits.
        bound(year, month, day, true);
    }

    static EdtfPoint parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            throw new EdtfException("not an EDTF date: " + text);
        }
        return new EdtfPoint(m.group(1), orEmpty(m.group(2)), orEmpty(m.group(3)), Qualifier.of(m.group(4)));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    @Override
    public LocalDate earliest() {
        return bound(year, month, day, true);
    }

    @Override
    public LocalDate latest() {
        return bound(year, month, day, false);
    }

    private static LocalDate bound(String year, String month, String day, boolean first) {
        String digits = year.replace("Y", "");
        boolean low = first != digits.startsWith("-");
        int y = Integer.parseInt(digits.replace('X', low ? '0' : '9'));
        if (month.isEmpty()) {
            return first ? LocalDate.of(y, 1, 1) : LocalDate.of(y, 12, 31);
        }
        for (int i = 1; i <= 12; i++) {
            int m = first ? i : 13 - i;
            int seasonMonth = switch (month) {
                case "21" -> 3;
                case "22" -> 6;
                case "23" -> 9;
                case "24" -> 12;
                default -> 0;
            };
            if (seasonMonth != 0) {
                LocalDate start = LocalDate.of(y, seasonMonth, 1);
                return first ? start : start.plusMonths(3).minusDays(1);
            }
            if (!fits(m, month)) {
                continue;
            }
            int length = YearMonth.of(y, m).lengthOfMonth();
            for (int j = 1; j <= length; j++) {
                int d = first ? j : length + 1 - j;
                if (day.isEmpty() || fits(d, day)) {
                    return LocalDate.of(y, m, d);
                }
            }
        }
        throw new EdtfException("no such day: " + year + "-" + month + "-" + day);
    }

    private static boolean fits(int number, String mask) {
        return (mask.charAt(0) == 'X' || mask.charAt(0) - '0' == number / 10)
                && (mask.charAt(1) == 'X' || mask.charAt(1) - '0' == number % 10);
    }

    @Override
    public String edtf() {
        return year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day) + qualifier.sign();
    }
}
