package infiraj.timeline;

/**
 * The one owner of time↔pixel, direction included.
 *
 * @param origin day at the edge where the visible time begins, in days since 1970-01-01
 * @param pxPerDay more than 0
 * @param width of the view, in pixels
 * @param leftward whether time runs from right to left
 */
public record TimeScale(double origin, double pxPerDay, double width, boolean leftward) {
    /** Nearest zoom: this many pixels a day. */
    public static final double MAX_PX_PER_DAY = 160;

    /** Farthest zoom: a thousand pixels for about five thousand years. */
    public static final double MIN_PX_PER_DAY = 5.5e-4;

    public TimeScale {
        if (!(pxPerDay > 0) || !(width > 0) || !Double.isFinite(origin)) {
            throw new IllegalArgumentException("bad scale " + origin + ", " + pxPerDay + ", " + width);
        }
    }

    /** The scale that shows a period on so many pixels. */
    public static TimeScale showing(Period period, double width, boolean leftward) {
        return new TimeScale(period.from(), width / period.length(), width, leftward);
    }

    /** Pixels from the left edge. */
    public double x(double day) {
        double fromStart = (day - origin) * pxPerDay;
        return leftward ? width - fromStart : fromStart;
    }

    public double day(double x) {
        return origin + (leftward ? width - x : x) / pxPerDay;
    }

    /** How many pixels so many days take. */
    public double pixels(double days) {
        return days * pxPerDay;
    }

    public Period period() {
        return new Period(origin, origin + width / pxPerDay);
    }

    /** Zoomed so that the day at {@code x} stays there; the factor is cut to the limits of zooming. */
    public TimeScale zoomedAt(double x, double factor) {
        double next = Math.clamp(pxPerDay * factor, MIN_PX_PER_DAY, MAX_PX_PER_DAY);
        double still = day(x);
        return new TimeScale(still - (still - origin) * (pxPerDay / next), next, width, leftward);
    }

    /** Zoomed in so that what lies between two places fills the view, as far as the limit of zooming allows. */
    public TimeScale spreading(double x1, double x2) {
        double next = Math.min(pxPerDay * width / Math.abs(x2 - x1), MAX_PX_PER_DAY);
        return new TimeScale(day((x1 + x2) / 2) - width / 2 / next, next, width, leftward);
    }

    /** As if the paper were dragged by so many pixels to the right. */
    public TimeScale draggedBy(double dx) {
        double days = dx / pxPerDay;
        return new TimeScale(leftward ? origin + days : origin - days, pxPerDay, width, leftward);
    }
}
