package infiraj.timeline.ink;

import java.util.List;

/** A colour as 0xRRGGBB, and how much of it there is: 0 lets everything through, 1 nothing. */
public sealed interface Ink {
    int rgb();

    /** The same everywhere. */
    record Flat(int rgb, double opacity) implements Ink {}

    /**
     * More here, less there.
     *
     * @param upright whether it changes from top to bottom, else from left to right
     * @param from where the first stop is, in pixels
     * @param to where the last stop is, greater than {@code from}
     * @param stops at least two, in order
     */
    record Fade(int rgb, boolean upright, double from, double to, List<Stop> stops) implements Ink {
        public Fade {
            stops = List.copyOf(stops);
        }
    }

    /**
     * @param at share of the way, 0 to 1
     */
    record Stop(double at, double opacity) {}

    /**
     * What lines are drawn with.
     *
     * @param width in pixels
     * @param round whether ends and corners are round, else square and pointed
     */
    record Pen(Flat ink, double width, boolean round) {}
}
