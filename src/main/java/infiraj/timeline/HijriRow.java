package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.HijriTicks.Step;
import infiraj.timeline.HijriTicks.Tick;
import infiraj.wording.HijriWords;
import infiraj.wording.Messages;
import java.time.chrono.HijrahDate;
import java.util.stream.IntStream;

/** The Hijri calendar below the axis, each of its divisions named in full; where it does not reach, the axis says so. */
final class HijriRow {
    /** Least distance between labels, in pixels. */
    private static final double APART = 14;

    /** A year whose number is as wide as any. */
    private static final int SOME_YEAR = 1444;

    private final TimelineSpec spec;
    private final Sketch sketch;
    private final HijriWords words;
    private final TextStyle style;

    HijriRow(TimelineSpec spec, Sketch sketch) {
        this.spec = spec;
        this.sketch = sketch;
        this.words = new HijriWords(spec.wording());
        this.style = spec.metrics().small();
    }

    /** In pixels. */
    static double height(Metrics metrics) {
        return 23 * metrics.scale();
    }

    void draw(double top) {
        double height = height(spec.metrics());
        double baseline = top + height / 2 + spec.metrics().baselineShift(style);
        sketch.across(Math.floor(top) + 0.5, Role.LINE);
        beyond(0, sketch.flow(HijriTicks.REACH.from()), top, baseline);
        beyond(sketch.flow(HijriTicks.REACH.to()), sketch.width(), top, baseline);
        Step step = step();
        for (Tick tick : HijriTicks.in(spec.period(), step)) {
            double start = sketch.flow(tick.start());
            if (start > 0 && !spec.folding().hides(tick.start())) {
                sketch.upright(start, top, top + 5 * spec.metrics().scale(), Role.BORDER);
            }
            label(said(tick.first(), step), start, sketch.flow(tick.end()), step.isOne(), baseline);
        }
    }

    /** The finest step of which every label fits between its divisions. */
    private Step step() {
        Step best = Step.CENTURY;
        for (Step step : Step.values()) {
            if (spec.scale().pixels(step.days()) >= widest(step) + APART) {
                best = step;
            }
        }
        return best;
    }

    private double widest(Step step) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> said(HijrahDate.of(SOME_YEAR, month, 28), step))
                .mapToDouble(this::width)
                .max()
                .orElseThrow();
    }

    private String said(HijrahDate date, Step step) {
        return switch (step.unit()) {
            case DAYS -> words.day(date);
            case MONTHS -> words.month(date);
            default -> words.year(date);
        };
    }

    private double width(String text) {
        return spec.measure().width(text, style);
    }

    /** A year, month or day is named across what is seen of it; of longer stretches the first is named, where it begins. */
    private void label(String text, double start, double end, boolean across, double baseline) {
        double from = across ? Math.max(0, start) : 0;
        double to = across ? Math.min(sketch.width(), end) : sketch.width();
        double half = width(text) / 2 + 2;
        double middle = across ? (from + to) / 2 : start;
        // Far out even a century is too short for its label.
        boolean apart = across || end - start >= 2 * half;
        if (apart && sketch.isOpen(middle - half, middle + half) && middle - half >= from && middle + half <= to) {
            sketch.centred(middle, baseline, text, style, Role.MUTED);
        }
    }

    private void beyond(double start, double end, double top, double baseline) {
        double from = Math.max(0, start);
        double to = Math.min(sketch.width(), end);
        if (from >= to) {
            return;
        }
        sketch.box(from, to, top + 1, height(spec.metrics()) - 1, 0, Role.SUNKEN, 1);
        String said = new Messages(spec.wording()).say("timeline.hijri-beyond");
        // The label of the division beside it may reach half its width over the border.
        if (width(said) + widest(Step.CENTURY) + APART <= to - from) {
            sketch.centred((from + to) / 2, baseline, said, style, Role.MUTED);
        }
    }
}
