package infiraj.timeline;

/**
 * The one owner of time↔pixel, direction and folds included.
 *
 * @param folding which stretches of time are folded away
 * @param origin place of the edge where the visible time begins; without folds, in days since 1970-01-01
 * @param pxPerDay where nothing is folded; more than 0
 * @param width of the view, in pixels
 * @param leftward whether time runs from right to left
 */
public record TimeScale(Folding folding, double origin, double pxPerDay, double width, boolean leftward) {
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
    public static TimeScale showing(Period period, Folding folding, double width, boolean leftward) {
        Period places = folding.folded(period);
        return new TimeScale(folding, places.from(), width / places.length(), width, leftward);
    }

    /** Pixels from the left edge. */
    public double x(double day) {
        double flow = flow(day);
        return leftward ? width - flow : flow;
    }

    public double day(double x) {
        return folding.day(placeAt(x));
    }

    /** Where a point lies in time of which nothing is hidden; differences tell how far a hand has moved. */
    public double placeAt(double x) {
        return origin + (leftward ? width - x : x) / pxPerDay;
    }

    /** Pixels along time from the edge where the visible time begins. */
    double flow(double day) {
        return (folding.place(day) - origin) * pxPerDay;
    }

    /** The day so many pixels along time from that edge. */
    double dayAlong(double flow) {
        return folding.day(origin + flow / pxPerDay);
    }

    /** Pixels along time from where places are counted; does not change while the view moves. */
    double position(double day) {
        return folding.place(day) * pxPerDay;
    }

    /** How many pixels so many days take where nothing is folded. */
    public double pixels(double days) {
        return days * pxPerDay;
    }

    public Period period() {
        return folding.unfolded(places());
    }

    /** The places in view. */
    Period places() {
        return new Period(origin, origin + width / pxPerDay);
    }

    /** Zoomed so that the day at {@code x} stays there; the factor is cut to the limits of zooming. */
    public TimeScale zoomedAt(double x, double factor) {
        double next = Math.clamp(pxPerDay * factor, MIN_PX_PER_DAY, MAX_PX_PER_DAY);
        double still = placeAt(x);
        return from(still - (still - origin) * (pxPerDay / next), next);
    }

    /** Zoomed in so that what lies between two places fills the view, as far as the limit of zooming allows. */
    public TimeScale spreading(double x1, double x2) {
        double next = Math.min(pxPerDay * width / Math.abs(x2 - x1), MAX_PX_PER_DAY);
        return from(placeAt((x1 + x2) / 2) - width / 2 / next, next);
    }

    /** As if the paper were dragged by so many pixels to the right. */
    public TimeScale draggedBy(double dx) {
        double days = dx / pxPerDay;
        return from(leftward ? origin + days : origin - days, pxPerDay);
    }

    /** Moved so that a day is in the middle. */
    public TimeScale centredOn(double day) {
        return from(folding.place(day) - width / 2 / pxPerDay, pxPerDay);
    }

    private TimeScale from(double otherOrigin, double otherPxPerDay) {
        return new TimeScale(folding, otherOrigin, otherPxPerDay, width, leftward);
    }
}
