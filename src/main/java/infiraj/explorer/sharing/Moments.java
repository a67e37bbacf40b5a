package infiraj.explorer.sharing;

import infiraj.corpus.Decoder;
import infiraj.corpus.Excerpt;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import infiraj.corpus.Values;
import infiraj.model.EdtfDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The ends of a period in writing: a year, month or day if the period begins or ends with it, else a moment, exact to a
 * nanosecond. Both in ISO 8601; the dates that a person writes may be any EDTF.
 */
final class Moments {
    static final Decoder<Double> START =
            value -> moment(value, date -> date.earliest().toEpochDay());
    static final Decoder<Double> END =
            value -> moment(value, date -> date.latest().toEpochDay() + 1.0);

    /** What lies further from now has nothing to be seen in it. */
    private static final int FARTHEST_YEAR = 99_999;

    private static final double EARLIEST = LocalDate.of(-FARTHEST_YEAR, 1, 1).toEpochDay();
    private static final double LATEST = LocalDate.of(FARTHEST_YEAR + 1, 1, 1).toEpochDay();
    private static final double NANOS_PER_DAY = 86_400e9;
    private static final int LAST_PLAIN_YEAR = 9999;

    private Moments() {}

    /** Where a period begins, in days since 1970-01-01. */
    static String start(double exactly) {
        double day = toMidnight(exactly);
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(day));
        if (!isPlain(day, first)) {
            return time(day);
        }
        return date(first, first.getDayOfMonth() == 1, first.getDayOfYear() == 1);
    }

    /** Where a period ends: the last day that belongs to it, if it ends at midnight. */
    static String end(double exactly) {
        double day = toMidnight(exactly);
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(day) - 1);
        if (!isPlain(day, last)) {
            return time(day);
        }
        return date(last, last.getDayOfMonth() == last.lengthOfMonth(), last.getDayOfYear() == last.lengthOfYear());
    }

    /** What is nearer to midnight than can be written begins or ends with a day too. */
    private static double toMidnight(double day) {
        double midnight = Math.rint(day);
        return Math.round((day - midnight) * NANOS_PER_DAY) == 0 ? midnight : day;
    }

    /** Whether it is the edge of a day whose year four digits name. */
    private static boolean isPlain(double day, LocalDate date) {
        return day == Math.floor(day) && date.getYear() >= 0 && date.getYear() <= LAST_PLAIN_YEAR;
    }

    private static String date(LocalDate day, boolean edgeOfMonth, boolean edgeOfYear) {
        if (edgeOfYear) {
            return EdtfDate.year(day.getYear()).edtf();
        }
        return edgeOfMonth ? EdtfDate.month(YearMonth.from(day)).edtf() : day.toString();
    }

    private static String time(double day) {
        long nanos = Math.round((day - Math.floor(day)) * NANOS_PER_DAY);
        return LocalDate.ofEpochDay((long) Math.floor(day))
                .atStartOfDay()
                .plusNanos(nanos)
                .toString();
    }

    private static Optional<Double> moment(Located value, ToDoubleFunction<EdtfDate> edge) {
        Optional<String> text = value.string();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().indexOf('T') >= 0) {
            return near(time(text.get()), value, text.get());
        }
        return Values.DATE
                .decode(value)
                .map(edge::applyAsDouble)
                .flatMap(day -> near(Optional.of(day), value, text.get()));
    }

    private static Optional<Double> time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            return Optional.of(
                    time.toLocalDate().toEpochDay() + time.toLocalTime().toNanoOfDay() / NANOS_PER_DAY);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> near(Optional<Double> day, Located value, String text) {
        return day.filter(each -> each >= EARLIEST && each <= LATEST).isPresent()
                ? day
                : value.refuse(ProblemKind.BAD_MOMENT, Excerpt.of(text));
    }
}
