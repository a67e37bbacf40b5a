package infiraj.canvas;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast a hand was when it let go, and how far what it held runs on. Only its last moments count, so that a hand that
 * stopped before it let go leaves everything where it is.
 */
final class Flick {
    /** For how long the paper runs on, in seconds: long enough to be felt, too short to wait for. */
    static final double SECONDS = 1.05;

    /** How long before it let go a hand is looked at, in seconds. */
    private static final double MEMORY = 0.08;

    /** What is slower comes to rest where it is; in pixels per second. */
    private static final double LEAST_SPEED = 150;

    private record Moment(double seconds, double x) {}

    private final Deque<Moment> moments = new ArrayDeque<>();

    /** A hand has taken hold. */
    void begin() {
        moments.clear();
    }

    /** The hand is at a place, in pixels. */
    void at(double seconds, double x) {
        moments.addLast(new Moment(seconds, x));
        forget(seconds);
    }

    private void forget(double now) {
        while (!moments.isEmpty() && moments.getFirst().seconds < now - MEMORY) {
            moments.removeFirst();
        }
    }

    /** How far it runs on from where it was let go, in pixels; the glide begins at the speed of the hand and slows down evenly. */
    double distance(double now) {
        forget(now);
        if (moments.size() < 2) {
            return 0;
        }
        double elapsed = now - moments.getFirst().seconds;
        double speed = elapsed > 0 ? (moments.getLast().x - moments.getFirst().x) / elapsed : 0;
        // The glide's easing, 1 − (1 − t)³, begins three times as fast as its mean.
        return Math.abs(speed) < LEAST_SPEED ? 0 : speed * SECONDS / 3;
    }
}
