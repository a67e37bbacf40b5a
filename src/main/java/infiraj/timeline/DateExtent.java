package infiraj.timeline;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How far a date reaches on the timeline, in days since 1970-01-01: certainly from {@code start} to {@code end}, possibly
 * from {@code fadeStart} to {@code fadeEnd}.
 *
 * @param fadeStart at most {@code start}
 * @param start first certain day
 * @param end end of the last certain day, after {@code start}
 * @param fadeEnd at least {@code end}
 * @param openStart whether it reaches back without end
 * @param openEnd whether it goes on without end
 */
public record DateExtent(
        double fadeStart, double start, double end, double fadeEnd, boolean openStart, boolean openEnd) {
    public DateExtent {
        if (!(fadeStart <= start && start < end && end <= fadeEnd)) {
            throw new IllegalArgumentException("bad extent " + fadeStart + ", " + start + ", " + end + ", " + fadeEnd);
        }
    }

    /** Exactly as much certainty as the date has: approximate and uncertain ends fade over their margins. */
    public static DateExtent of(EdtfDate date) {
        return new DateExtent(
                Period.dayOf(date.possibleEarliest()),
                Period.dayOf(date.earliest()),
                Period.dayOf(date.latest()) + 1,
                Period.dayOf(date.possibleLatest()) + 1,
                date.earliest().equals(LocalDate.MIN),
                date.latest().equals(LocalDate.MAX));
    }

    /** Its first and its last day, as far as it has them: what shows how far it reaches. */
    public Stream<DateExtent> ends() {
        Stream<DateExtent> first = openStart ? Stream.of() : Stream.of(day(start));
        Stream<DateExtent> last = openEnd ? Stream.of() : Stream.of(day(end - 1));
        return Stream.concat(first, last);
    }

    private static DateExtent day(double day) {
        return new DateExtent(day, day, day + 1, day + 1, false, false);
    }

    public boolean isOneDay() {
        return length() <= 1;
    }

    /** How many days it certainly has. */
    double length() {
        return end - start;
    }

    public double middle() {
        return (start + end) / 2;
    }

    /** Whether the two cover the same certain days. */
    public boolean sameDays(DateExtent other) {
        return start == other.start && end == other.end;
    }
}
