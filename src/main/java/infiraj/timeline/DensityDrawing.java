package infiraj.timeline;

import infiraj.theme.Role;
import java.util.Map;

/**
 * How densely findings lie over time: columns whose heights add up what each finding has there. A finding weighs one; its
 * weight lies evenly over the days that it may mean, so that a vague date makes no peak.
 */
final class DensityDrawing {
    /** Width of a column, in pixels. */
    private static final double COLUMN = 4;

    /** The least that is seen, in pixels. */
    private static final double LEAST = 2;

    private final TimeScale scale;
    private final Sketch sketch;

    DensityDrawing(TimelineSpec spec, Sketch sketch) {
        this.scale = spec.scale();
        this.sketch = sketch;
    }

    /** Columns that rise from {@code bottom} to {@code height} where findings are densest. */
    void draw(Map<DateExtent, Integer> times, double bottom, double height) {
        double[] weights = weights(times);
        double most = 0;
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double tall = Math.max(LEAST, height * weights[i] / most);
                sketch.box(i * COLUMN, (i + 1) * COLUMN - 1, bottom - tall, tall, 0, Role.NOTE_EDGE, 1);
            }
        }
    }

    private double[] weights(Map<DateExtent, Integer> times) {
        double[] weights = new double[(int) Math.ceil(scale.width() / COLUMN)];
        times.forEach((time, findings) -> {
            double from = sketch.flow(time.openStart() ? time.end() - 1 : time.start()) / COLUMN;
            double to = sketch.flow(time.openEnd() ? time.start() + 1 : time.end()) / COLUMN;
            int last = (int) Math.clamp(Math.ceil(to) - 1, -1, weights.length - 1);
            for (int i = (int) Math.clamp(Math.floor(from), 0, weights.length); i <= last; i++) {
                weights[i] += findings * (Math.min(to, i + 1) - Math.max(from, i)) / (to - from);
            }
        });
        return weights;
    }
}
