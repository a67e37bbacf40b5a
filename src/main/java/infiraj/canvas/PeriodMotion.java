package infiraj.canvas;

import infiraj.timeline.Folding;
import infiraj.timeline.Period;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;

/** Moves a period to another in a short glide; a new goal takes over from wherever the last glide has come to. */
public final class PeriodMotion {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Long enough to follow with the eye, too short to wait for. */
    private static final double SECONDS = 0.32;

    private final ObjectProperty<Period> period;
    private final AnimationTimer timer;
    private Period start;
    private Period goal;
    private double seconds = SECONDS;
    private long startedAt;
    private boolean enabled = true;
    private boolean running;
    private boolean drifting;
    private UnaryOperator<Period> limits = UnaryOperator.identity();
    private Folding folding = Folding.NONE;

    public PeriodMotion(ObjectProperty<Period> period) {
        this.period = period;
        this.start = period.get();
        this.goal = period.get();
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                step(now);
            }
        };
    }

    /** Whether movements glide; without, they arrive at once, as people who asked for less motion want it. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Has every movement end where the limits put it. */
    public void setLimits(UnaryOperator<Period> limits) {
        this.limits = limits;
    }

    /** Has every glide be even where time is drawn so. */
    void setFolding(Folding folding) {
        this.folding = folding;
    }

    /** Where the view is going: the goal of a glide under way, else where it is. */
    public Period goal() {
        return running ? goal : period.get();
    }

    public void glideTo(Period target) {
        if (enabled) {
            glide(target, SECONDS);
        } else {
            jumpTo(target);
        }
    }

    /** Runs out slowly after a hand has let go; not at all for people who asked for less motion. */
    void driftTo(Period target, double seconds) {
        if (enabled) {
            glide(target, seconds);
            drifting = true;
        }
    }

    /** Ends a drift where it has come to, as a hand laid on the paper does. */
    void hold() {
        if (drifting) {
            jumpTo(period.get());
        }
    }

    private void glide(Period target, double seconds) {
        start = period.get();
        goal = limits.apply(target);
        this.seconds = seconds;
        drifting = false;
        startedAt = 0;
        running = true;
        timer.start();
    }

    /** Goes there at once and ends any glide. */
    public void jumpTo(Period target) {
        running = false;
        drifting = false;
        timer.stop();
        period.set(limits.apply(target));
    }

    private void step(long now) {
        if (startedAt == 0) {
            startedAt = now;
        }
        double progress = Math.min(1, (now - startedAt) / NANOS_PER_SECOND / seconds);
        double eased = 1 - Math.pow(1 - progress, 3);
        if (progress >= 1) {
            jumpTo(goal);
        } else {
            period.set(folding.unfolded(folding.folded(start).towards(folding.folded(goal), eased)));
        }
    }
}
