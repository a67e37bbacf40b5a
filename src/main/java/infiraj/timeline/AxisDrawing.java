package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.Ticks.Step;
import infiraj.timeline.Ticks.Tick;
import infiraj.timeline.Ticks.Unit;
import java.util.EnumMap;
import java.util.Map;

/** The axis: fine divisions, the years or months they belong to, and when the articles appeared. */
final class AxisDrawing {
    private final TimelineSpec spec;
    private final Sketch sketch;
    private final AxisWords words;
    private final Step minor;
    private final FoldDrawing folds;

    AxisDrawing(TimelineSpec spec, Sketch sketch) {
        this.spec = spec;
        this.sketch = sketch;
        this.words = new AxisWords(spec.wording());
        this.minor = minorStep();
        this.folds = new FoldDrawing(spec, sketch);
    }

    /** In pixels. */
    double height() {
        return gregorianHeight() + folds.rowHeight() + (spec.hijri() ? HijriRow.height(spec.metrics()) : 0);
    }

    private double gregorianHeight() {
        return spec.metrics().axisHeight(words.majorOf(minor).isPresent());
    }

    void draw(double top, double gridTop) {
        double y = top + 19 * spec.metrics().scale();
        for (Tick tick : Ticks.in(spec.period(), minor)) {
            double start = sketch.flow(tick.start().toEpochDay());
            double end = sketch.flow(tick.end().toEpochDay());
            if (!spec.folding().hides(tick.start().toEpochDay())) {
                sketch.upright(start, gridTop, top, Role.LINE);
            }
            drawMinor(words.minor(tick, minor), start, end, minor, y);
        }
        sketch.across(Math.floor(top) + 0.5, Role.BORDER);
        words.majorOf(minor)
                .ifPresent(major -> drawMajors(major, y + 19 * spec.metrics().scale(), top));
        drawPublications(top);
        folds.draw(top + gregorianHeight());
        if (spec.hijri()) {
            new HijriRow(spec, sketch).draw(top + gregorianHeight() + folds.rowHeight());
        }
    }

    /** The finest step whose own labels fit between its divisions. */
    private Step minorStep() {
        TextStyle style = spec.metrics().axis();
        Map<Unit, Double> widest = new EnumMap<>(Unit.class);
        Step best = Step.MILLENNIUM;
        for (Step step : Step.values()) {
            double name = widest.computeIfAbsent(
                    step.unit(),
                    unit -> words.widest(unit, text -> spec.measure().width(text, style)));
            if (spec.scale().pixels(step.days()) >= name + 14) {
                best = step;
            }
        }
        return best;
    }

    /** A year, month or day is named across its own stretch; of longer stretches the first is named, where it begins. */
    private void drawMinor(String text, double start, double end, Step step, double y) {
        double half = spec.measure().width(text, spec.metrics().axis()) / 2;
        double middle = step.isOne() ? (start + end) / 2 : start;
        if (middle - half >= 2 && middle + half <= sketch.width() - 2 && sketch.isOpen(middle - half, middle + half)) {
            sketch.centred(middle, y, text, spec.metrics().axis(), Role.MUTED);
        }
    }

    /** The name of the year or month stays in view as long as any of it does. */
    private void drawMajors(Step major, double y, double top) {
        double pad = 6;
        for (Tick tick : Ticks.in(spec.period(), major)) {
            String text = words.major(tick, major);
            double start =
                    Math.max(0, sketch.flow(spec.folding().after(tick.start().toEpochDay())));
            double end = Math.min(
                    sketch.width(), sketch.flow(spec.folding().before(tick.end().toEpochDay())));
            if (start > 0 && start < end) {
                sketch.upright(start, top, y + 4, Role.BORDER);
            }
            if (end - start >= spec.measure().width(text, spec.metrics().axisMajor()) + 2 * pad) {
                sketch.text(start + pad, y, text, true, spec.metrics().axisMajor(), Role.TEXT);
            }
        }
    }

    private void drawPublications(double top) {
        double r = 4.5 * spec.metrics().scale();
        for (DateExtent published : spec.publications()) {
            double flow = sketch.flow(published.middle());
            if (sketch.isVisible(flow - r, flow + r)) {
                sketch.add(
                        new Drawing.Glyph(sketch.x(flow), top - r, r, Role.PUBLICATION, Drawing.Form.TRIANGLE, false));
            }
        }
    }
}
