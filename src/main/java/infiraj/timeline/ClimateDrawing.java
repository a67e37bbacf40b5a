package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.wording.Messages;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The climate curve over a base line of 0; its scale is the least that holds what is visible, and is marked. */
final class ClimateDrawing {
    /** What the scale may end at, either way: the least that holds the whole curve. */
    private static final double[] ENDS = {2, 5, 10};

    /** Pixels between points of the curve: finer than an eye sees, coarser than a pixel. */
    private static final double STEP = 2;

    private final TimelineSpec spec;
    private final Sketch sketch;

    ClimateDrawing(TimelineSpec spec, Sketch sketch) {
        this.spec = spec;
        this.sketch = sketch;
    }

    void draw(String title, double height) {
        Metrics metrics = spec.metrics();
        double top = metrics.laneTitle() + 2;
        double bottom = height - 6;
        double base = (top + bottom) / 2;
        sketch.across(Math.floor(base) + 0.5, Role.LINE);
        double[] days = days();
        double[] values = Arrays.stream(days).map(spec.climate()::at).toArray();
        double reach = Arrays.stream(values)
                .filter(v -> !Double.isNaN(v))
                .map(Math::abs)
                .max()
                .orElse(0);
        double end = Arrays.stream(ENDS).filter(e -> reach <= e).findFirst().orElse(ENDS[ENDS.length - 1]);
        curve(days, values, base, (bottom - top) / 2 / end);
        scaleMark(top, "+" + (int) end);
        scaleMark(base, "0");
        scaleMark(bottom, "\u2212" + (int) end);
        String said = fitting(title, "+" + (int) end);
        sketch.text(8, 15 * metrics.scale(), said, true, metrics.small(), Role.MUTED);
    }

    /** The title, or a shorter one where it would run into the mark at the other edge. */
    private String fitting(String title, String mark) {
        double room = sketch.width() - 8 - 6 - 12 - width(mark);
        return width(title) <= room ? title : new Messages(spec.wording()).say("timeline.climate-brief");
    }

    private double width(String text) {
        return spec.measure().width(text, spec.metrics().small());
    }

    private void scaleMark(double y, String number) {
        TextStyle style = spec.metrics().small();
        String text = spec.wording().digits(number);
        double baseline = y + spec.metrics().baselineShift(style);
        sketch.text(sketch.width() - 6, baseline, text, false, style, Role.MUTED);
    }

    /** Time that is folded away breaks the curve. */
    private void curve(double[] days, double[] values, double base, double perPoint) {
        double[] xs = new double[days.length];
        double[] ys = new double[days.length];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            if (spec.folding().hides(days[i])) {
                line(xs, ys, count, base);
                count = 0;
            } else if (!Double.isNaN(values[i])) {
                xs[count] = sketch.x(sketch.flow(days[i]));
                ys[count++] = base - values[i] * perPoint;
            }
        }
        line(xs, ys, count, base);
    }

    /** Of the first so many points. */
    private void line(double[] xs, double[] ys, int count, double base) {
        if (count > 1) {
            sketch.add(new Drawing.Curve(
                    Arrays.copyOf(xs, count),
                    Arrays.copyOf(ys, count),
                    base,
                    Role.TEXT,
                    Role.MATERIAL_COOPERATION,
                    Role.MATERIAL_CONFLICT));
        }
    }

    /**
     * Even steps, the edges of folds, and every bend of the curve so that no jump is slurred, unless jumps are closer than the
     * steps.
     */
    private double[] days() {
        double[] steps = new double[(int) Math.ceil(sketch.width() / STEP) + 1];
        TimeScale scale = spec.scale();
        Arrays.setAll(steps, i -> scale.dayAlong(Math.min(scale.width(), i * STEP)));
        double[] edges = spec.folding().in(spec.period()).stream()
                .flatMapToDouble(fold -> DoubleStream.of(fold.from(), (fold.from() + fold.to()) / 2, fold.to()))
                .filter(spec.period()::contains)
                .toArray();
        double[] bends = spec.climate().bends(spec.period(), steps.length);
        double[] days = Arrays.copyOf(steps, steps.length + edges.length + bends.length);
        System.arraycopy(edges, 0, days, steps.length, edges.length);
        System.arraycopy(bends, 0, days, steps.length + edges.length, bends.length);
        Arrays.sort(days);
        return days;
    }
}
