package infiraj.timeline;

import infiraj.model.EdtfDate;
import java.time.LocalDate;

/**
 * A stretch of time in days since 1970-01-01, fractions allowed; what a view shows, whatever its width.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}
 */
public record Period(double from, double to) {
    /** The first and last day a period may touch, years −9999 to 9999: what EDTF's four digits can name. */
    public static final Period ALL_TIME = new Period(
            LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(10_000, 1, 1).toEpochDay());

    public Period {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("bad period " + from + ".." + to);
        }
    }

    /** From the beginning of the first day to the end of the last, open ends cut to {@link #ALL_TIME}. */
    public static Period of(EdtfDate from, EdtfDate to) {
        return new Period(dayOf(from.earliest()), Math.min(dayOf(to.latest()) + 1, ALL_TIME_END));
    }

    private static final double ALL_TIME_END = LocalDate.of(10_000, 1, 1).toEpochDay();

    /** The day as a number, cut to {@link #ALL_TIME}. */
    public static double dayOf(LocalDate date) {
        return Math.clamp(date.toEpochDay(), LocalDate.of(-9999, 1, 1).toEpochDay(), (long) ALL_TIME_END - 1);
    }

    /** From the first day it touches to the last, cut to {@link #ALL_TIME}. */
    public EdtfDate days() {
        double first = Math.clamp(Math.floor(from), ALL_TIME.from, ALL_TIME_END - 1);
        double last = Math.clamp(Math.ceil(to) - 1, first, ALL_TIME_END - 1);
        return EdtfDate.between(
                EdtfDate.day(LocalDate.ofEpochDay((long) first)), EdtfDate.day(LocalDate.ofEpochDay((long) last)));
    }

    /** In days. */
    public double length() {
        return to - from;
    }

    public boolean overlaps(double start, double end) {
        return start < to && from < end;
    }

    public boolean contains(double day) {
        return from <= day && day < to;
    }

    /** The same length, so many days later. */
    public Period shifted(double days) {
        return new Period(from + days, to + days);
    }

    /**
     * Moved as little as it takes to stay with a whole: so that of the shorter of the two at least a share is in both.
     *
     * @param share from 0 to 1
     */
    public Period stayingWith(Period whole, double share) {
        double least = Math.min(length(), whole.length()) * share;
        double start = Math.clamp(from, whole.from + least - length(), whole.to - least);
        return start == from ? this : shifted(start - from);
    }

    /** Wider by a share of its length on either side. */
    public Period widened(double share) {
        double more = length() * share;
        return new Period(from - more, to + more);
    }

    /** On the way to another period, for an animation that feels even at every zoom: lengths change by ratio. */
    public Period towards(Period goal, double progress) {
        if (progress >= 1) {
            return goal;
        }
        double length = length() * Math.pow(goal.length() / length(), progress);
        // Where both have nearly the same length the window slides evenly; else it follows the point that stays put.
        double share = Math.abs(goal.length() - length()) < 1e-6 * length()
                ? progress
                : (length - length()) / (goal.length() - length());
        double start = from + (goal.from - from) * share;
        return new Period(start, start + length);
    }
}
