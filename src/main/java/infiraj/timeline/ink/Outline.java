package infiraj.timeline.ink;

/** The edge of something that is filled or drawn along, in pixels from the upper left corner. */
public sealed interface Outline {
    /**
     * A rectangle.
     *
     * @param radius of its corners, at least 0; a larger one than half a side means half of that side
     */
    record Box(double x, double y, double width, double height, double radius) implements Outline {}

    /** A circle about a point. */
    record Disc(double x, double y, double radius) implements Outline {}

    /**
     * Straight lines through points.
     *
     * @param closed whether the last point leads back to the first
     */
    record Path(double[] xs, double[] ys, boolean closed) implements Outline {
        public Path {
            if (xs.length != ys.length || xs.length < 2) {
                throw new IllegalArgumentException("a path of " + xs.length + " and " + ys.length);
            }
        }

        /** From x and y of each corner in turn. */
        static Path closed(double... xy) {
            double[] xs = new double[xy.length / 2];
            double[] ys = new double[xs.length];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = xy[2 * i];
                ys[i] = xy[2 * i + 1];
            }
            return new Path(xs, ys, true);
        }
    }
}
