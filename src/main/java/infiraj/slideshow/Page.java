package infiraj.slideshow;

import infiraj.timeline.Drawing;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A slide that has its size: words above, time below.
 *
 * @param format of the whole
 * @param slide what it says
 * @param upper the words, over the whole width
 * @param lower the climate line drawn up to a day, or a timeline, which is the same on any day
 * @param preparations what can be done before that is drawn, in portions that no frame has to wait for
 * @param lowerX where that stands, from the left
 * @param lowerY where that stands, from the top
 */
record Page(
        Format format,
        Slide slide,
        Drawing upper,
        DoubleFunction<Drawing> lower,
        List<Runnable> preparations,
        double lowerX,
        double lowerY) {
    Page {
        preparations = List.copyOf(preparations);
    }

    /** The day up to which its line is drawn; NaN if it has not begun. */
    double reached() {
        return slide.reached().orElse(Double.NaN);
    }

    /** Whether its line stands where that of another page does. */
    boolean keepsLineOf(Page other) {
        return hasLine() && other.hasLine() && format.equals(other.format) && lowerY == other.lowerY;
    }

    /** Whether its lower part changes with the day. */
    boolean hasLine() {
        return slide.outlook().isEmpty();
    }
}
