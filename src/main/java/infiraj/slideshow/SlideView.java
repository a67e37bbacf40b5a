package infiraj.slideshow;

import java.util.Optional;
import javafx.scene.layout.Pane;

/**
 * Shows page after page, each appearing out of the background while the climate line moves on to its day.
 *
 * <p>What appears is drawn anew in ever stronger colours. To make its node transparent would take a second picture of it in
 * every frame, which is slow where JavaFX draws in software.
 */
final class SlideView extends Pane {
    /** A step within one day is still seen to be one. */
    private static final double LEAST_SECONDS = 0.35;

    private static final double SECONDS_FOR_A_YEAR = 0.4;
    private static final double MOST_SECONDS = 1.6;
    private static final double DAYS_PER_YEAR = 365.25;

    /** The words are there before the line has come to its day. */
    private static final double FADED_IN = 0.4;

    private final Motion motion = new Motion();
    private PageView front = new PageView();
    private PageView spare = new PageView();
    private double reached = Double.NaN;

    SlideView() {
        getChildren().add(front);
    }

    /**
     * Shows a page.
     *
     * @param gliding whether with a motion, as long as the time elapsed in the story asks for
     */
    void show(Page page, boolean gliding) {
        if (front.shown().equals(Optional.of(page))) {
            return;
        }
        motion.finish();
        boolean moves = gliding && front.shown().isPresent();
        boolean keepsLine = front.shown().filter(page::keepsLineOf).isPresent();
        double from = Double.isNaN(reached) ? page.reached() : reached;
        double to = page.reached();
        double seconds = seconds(reached, to);
        PageView next = spare;
        spare = front;
        front = next;
        reached = to;
        getChildren().setAll(next);
        if (moves) {
            move(next, page, keepsLine, from, 0);
            motion.begin(seconds, share -> move(next, page, keepsLine, from, share));
        } else {
            next.show(page);
        }
    }

    private static void move(PageView next, Page page, boolean keepsLine, double from, double share) {
        double strength = Math.min(1, share / FADED_IN);
        double day = share >= 1 ? page.reached() : from + (page.reached() - from) * share;
        next.show(page, day, strength, keepsLine ? 1 : strength);
    }

    /** How long a step takes: longer the more time has passed, though ever less so. */
    static double seconds(double from, double to) {
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return LEAST_SECONDS;
        }
        double years = Math.abs(to - from) / DAYS_PER_YEAR;
        return Math.min(MOST_SECONDS, LEAST_SECONDS + SECONDS_FOR_A_YEAR * Math.sqrt(years));
    }

    /** Sets a page that will probably be the next, so that to show it is all that is left to do. */
    void prepare(Page page) {
        if (!motion.isRunning() && !spare.shown().equals(Optional.of(page))) {
            spare.show(page);
        }
    }

    /** Ends the motion under way. */
    void settle() {
        motion.finish();
    }
}
