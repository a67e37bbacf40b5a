package infiraj.timeline;

/**
 * The stretches of time that a crowded view is divided into: a power of two of days long, counted from 1970, so that they
 * stay where they are while the view moves, and halve when it comes near. A page is eight of them, and is laid out by itself.
 *
 * @param folding where days have their places
 * @param days how long one is, of places
 * @param first the first in view
 * @param last the last in view
 */
record Cells(Folding folding, double days, long first, long last) {
    /** The least width of a cell, which is the most a badge takes, in pixels at text scale 1. */
    private static final double LEAST = 96;

    static final int PER_PAGE = 8;

    static Cells of(TimeScale scale, Metrics metrics) {
        int power = (int) Math.ceil(Math.log(LEAST * metrics.scale() / scale.pxPerDay()) / Math.log(2));
        double days = Math.scalb(1.0, power);
        Period seen = scale.places();
        return new Cells(
                scale.folding(), days, (long) Math.floor(seen.from() / days), (long) Math.ceil(seen.to() / days) - 1);
    }

    /** The day a cell begins with. */
    double day(long cell) {
        return folding.day(cell * days);
    }

    long cellOf(double day) {
        return (long) Math.floor(folding.place(day) / days);
    }

    static long pageOf(long cell) {
        return Math.floorDiv(cell, PER_PAGE);
    }

    /** The day a page begins with. */
    double pageDay(long page) {
        return folding.day(page * PER_PAGE * days);
    }

    /** What lasts at least two to this many days is a long bar here; the rest is shorter than a quarter of a page. */
    int longPower() {
        return Math.getExponent(days) + 1;
    }
}
