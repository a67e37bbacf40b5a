package infiraj.reader;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;

/** Scrolls smoothly: fast at first, then slower. A new glide or any other scrolling ends it. */
final class Glide extends AnimationTimer {
    private static final double SECONDS = 0.28;
    private static final double NANOS = 1e9;

    private final DoubleConsumer scrollBy;
    private DoubleSupplier wanted = () -> 0;
    private double distance;
    private double done;
    private long begun;

    Glide(DoubleConsumer scrollBy) {
        this.scrollBy = scrollBy;
    }

    /** @param distance asked when the first frame is drawn, as what it depends on may have to be laid out first */
    void by(DoubleSupplier distance) {
        wanted = distance;
        done = 0;
        begun = 0;
        start();
    }

    @Override
    public void handle(long now) {
        if (begun == 0) {
            begun = now;
            distance = wanted.getAsDouble();
        }
        double time = Math.min(1, (now - begun) / NANOS / SECONDS);
        double next = distance * (1 - Math.pow(1 - time, 3));
        scrollBy.accept(next - done);
        done = next;
        if (time >= 1) {
            stop();
        }
    }
}
