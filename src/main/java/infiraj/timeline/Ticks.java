package infiraj.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Where the axis is divided: a ladder of steps from millennia to days. */
public final class Ticks {
    private Ticks() {}

    /** A rung of the ladder. */
    public enum Step {
        MILLENNIUM(Unit.YEAR, 1000),
        FIVE_CENTURIES(Unit.YEAR, 500),
        TWO_CENTURIES(Unit.YEAR, 200),
        CENTURY(Unit.YEAR, 100),
        HALF_CENTURY(Unit.YEAR, 50),
        TWENTY_YEARS(Unit.YEAR, 20),
        DECADE(Unit.YEAR, 10),
        FIVE_YEARS(Unit.YEAR, 5),
        TWO_YEARS(Unit.YEAR, 2),
        YEAR(Unit.YEAR, 1),
        QUARTER(Unit.MONTH, 3),
        MONTH(Unit.MONTH, 1),
        WEEK(Unit.WEEK, 1),
        DAY(Unit.DAY, 1);

        private final Unit unit;
        private final int count;

        Step(Unit unit, int count) {
            this.unit = unit;
            this.count = count;
        }

        /** What the labels of this step name. */
        public Unit unit() {
            return unit;
        }

        /** Whether a division is just what its label names. */
        boolean isOne() {
            return count == 1 && unit != Unit.WEEK;
        }

        /** Mean length in days. */
        public double days() {
            return unit.days * count;
        }

        /** The last division at or before a day. */
        LocalDate floor(LocalDate day) {
            return switch (unit) {
                case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
                case MONTH -> LocalDate.of(day.getYear(), Math.floorDiv(day.getMonthValue() - 1, count) * count + 1, 1);
                // Weeks begin on Monday, whatever the locale: ISO 8601.
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case DAY -> day;
            };
        }

        LocalDate next(LocalDate division) {
            return switch (unit) {
                case YEAR -> division.plusYears(count);
                case MONTH -> division.plusMonths(count);
                case WEEK -> division.plusWeeks(count);
                case DAY -> division.plusDays(count);
            };
        }
    }

    /** What a step counts. */
    public enum Unit {
        YEAR(365.2425),
        MONTH(30.436875),
        WEEK(7),
        DAY(1);

        private final double days;

        Unit(double days) {
            this.days = days;
        }
    }

    /**
     * One division of the axis.
     *
     * @param start its first day
     * @param end the first day of the next
     */
    public record Tick(LocalDate start, LocalDate end) {}

    /** The finest step whose divisions are at least so many pixels apart. */
    public static Step finest(TimeScale scale, double minPixels) {
        Step best = Step.MILLENNIUM;
        for (Step step : Step.values()) {
            if (scale.pixels(step.days()) >= minPixels) {
                best = step;
            }
        }
        return best;
    }

    /** Every division that shows in a period. */
    public static List<Tick> in(Period period, Step step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(period.to()));
        LocalDate start = step.floor(LocalDate.ofEpochDay((long) Math.floor(period.from())));
        while (!start.isAfter(last)) {
            LocalDate end = step.next(start);
            ticks.add(new Tick(start, end));
            start = end;
        }
        return ticks;
    }
}
