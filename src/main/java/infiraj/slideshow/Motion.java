package infiraj.slideshow;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Carries a movement out frame by frame, as many as can be drawn, evenly at first and slower towards its end. */
final class Motion extends AnimationTimer {
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Pace pace = new Pace();

    private DoubleConsumer movement = share -> {};
    private double seconds = 1;
    private long begun;
    private boolean running;

    /**
     * Begins a movement; one that is under way ends where it has come to.
     *
     * @param seconds how long it takes, more than 0
     * @param movement is told how much of it is done, up to 1
     */
    void begin(double seconds, DoubleConsumer movement) {
        this.movement = movement;
        this.seconds = seconds;
        begun = 0;
        running = true;
        pace.begin();
        start();
    }

    boolean isRunning() {
        return running;
    }

    /** Brings the movement under way to its end at once. */
    void finish() {
        if (running) {
            running = false;
            stop();
            movement.accept(1);
        }
    }

    @Override
    public void handle(long now) {
        if (begun == 0) {
            begun = now;
        }
        if (!pace.draws()) {
            return;
        }
        long start = System.nanoTime();
        Platform.runLater(() -> pace.took((System.nanoTime() - start) / NANOS_PER_MILLISECOND));
        double time = (now - begun) / NANOS / seconds;
        if (time >= 1) {
            finish();
        } else {
            movement.accept(1 - Math.pow(1 - time, 2));
        }
    }
}
