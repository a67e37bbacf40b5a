package infiraj.slideshow;

import java.util.Optional;
import javafx.scene.layout.Pane;

/** Shows page after page, each gliding in while the climate line moves on to its day. */
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
        double from = reached;
        double to = page.reached();
        boolean moves = gliding && front.shown().isPresent();
        PageView next = spare;
        spare = front;
        front = next;
        reached = to;
        double begin = moves && !Double.isNaN(from) ? from : to;
        if (next.shown().equals(Optional.of(page))) {
            next.reach(begin);
        } else {
            next.show(page, begin);
        }
        if (!moves) {
            next.setOpacity(1);
            getChildren().setAll(next);
            return;
        }
        next.setOpacity(0);
        getChildren().setAll(spare, next);
        motion.begin(seconds(from, to), share -> move(next, page, from, to, share));
    }

    private void move(PageView next, Page page, double from, double to, double share) {
        next.setOpacity(Math.min(1, share / FADED_IN));
        if (page.hasLine()) {
            double start = Double.isNaN(from) ? to : from;
            next.reach(share >= 1 ? to : start + (to - start) * share);
        }
        if (share >= 1) {
            getChildren().setAll(next);
        }
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
