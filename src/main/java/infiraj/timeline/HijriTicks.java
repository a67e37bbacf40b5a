package infiraj.timeline;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the axis of the Hijri calendar is divided. The calendar is that of Umm al-Qura as {@code java.time} has it: the
 * months of the years 1300 to 1600, which are tabulated; beyond them nothing is reckoned.
 */
final class HijriTicks {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;

    /** The days the calendar reaches: from 12 November 1882 on. */
    static final Period REACH = new Period(
            HijrahDate.of(FIRST_YEAR, 1, 1).toEpochDay(),
            HijrahDate.of(LAST_YEAR, 12, 1).toEpochDay()
                    + HijrahDate.of(LAST_YEAR, 12, 1).lengthOfMonth());

    private HijriTicks() {}

    /** A rung of the ladder. */
    enum Step {
        CENTURY(ChronoUnit.YEARS, 100),
        HALF_CENTURY(ChronoUnit.YEARS, 50),
        TWENTY_YEARS(ChronoUnit.YEARS, 20),
        DECADE(ChronoUnit.YEARS, 10),
        FIVE_YEARS(ChronoUnit.YEARS, 5),
        TWO_YEARS(ChronoUnit.YEARS, 2),
        YEAR(ChronoUnit.YEARS, 1),
        MONTH(ChronoUnit.MONTHS, 1),
        DAY(ChronoUnit.DAYS, 1);

        private final ChronoUnit unit;
        private final int count;

        Step(ChronoUnit unit, int count) {
            this.unit = unit;
            this.count = count;
        }

        ChronoUnit unit() {
            return unit;
        }

        /** Whether a division is just what its label names. */
        boolean isOne() {
            return count == 1;
        }

        /** The least length in days, so that what fits once fits everywhere. */
        double days() {
            return switch (unit) {
                case DAYS -> 1;
                case MONTHS -> 29;
                default -> 354.0 * count;
            };
        }

        private HijrahDate floor(HijrahDate day) {
            return switch (unit) {
                case DAYS -> day;
                case MONTHS -> day.with(ChronoField.DAY_OF_MONTH, 1);
                default -> HijrahDate.of(day.get(ChronoField.YEAR) / count * count, 1, 1);
            };
        }

        /** The first day of the next division; the end of the calendar where that lies beyond it. */
        private double end(HijrahDate start) {
            return switch (unit) {
                case DAYS -> start.toEpochDay() + 1;
                case MONTHS -> start.toEpochDay() + start.lengthOfMonth();
                default -> {
                    int next = start.get(ChronoField.YEAR) + count;
                    yield next > LAST_YEAR
                            ? REACH.to()
                            : HijrahDate.of(next, 1, 1).toEpochDay();
                }
            };
        }
    }

    /**
     * One division.
     *
     * @param first its first day
     * @param start the same in days since 1970-01-01
     * @param end the first day of the next, so counted
     */
    record Tick(HijrahDate first, double start, double end) {}

    /** Every division that shows in a period, as far as the calendar reaches. */
    static List<Tick> in(Period period, Step step) {
        List<Tick> ticks = new ArrayList<>();
        double from = Math.max(Math.floor(period.from()), REACH.from());
        double to = Math.min(period.to(), REACH.to());
        double at = from < to ? step.floor(day(from)).toEpochDay() : to;
        while (at < to) {
            HijrahDate first = day(at);
            ticks.add(new Tick(first, at, step.end(first)));
            at = ticks.getLast().end;
        }
        return ticks;
    }

    private static HijrahDate day(double epochDay) {
        return HijrahChronology.INSTANCE.date(LocalDate.ofEpochDay((long) epochDay));
    }
}
