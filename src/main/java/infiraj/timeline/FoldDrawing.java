package infiraj.timeline;

import infiraj.model.EdtfDate;
import infiraj.theme.Role;
import infiraj.timeline.Folding.Fold;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Breaks where time is folded: a strip with torn edges through everything, and in a row below the axis what was left out. */
final class FoldDrawing {
    /** Width and height of a tooth of the torn edge, in pixels at text scale 1. */
    private static final double TOOTH = 4;

    /** Least distance between the words of two folds, in pixels. */
    private static final double APART = 12;

    private final TimelineSpec spec;
    private final Sketch sketch;
    private final List<Fold> folds;

    FoldDrawing(TimelineSpec spec, Sketch sketch) {
        this.spec = spec;
        this.sketch = sketch;
        this.folds = spec.folding().in(spec.period());
    }

    /** Of the row of words, in pixels; the same wherever the view is. */
    double rowHeight() {
        return spec.folding().folds().isEmpty() ? 0 : 21 * spec.metrics().scale();
    }

    /**
     * Draws the folds in view.
     *
     * @param axisBottom where the axis ends and the row of words begins
     */
    void draw(double axisBottom) {
        breaks(axisBottom);
        words(axisBottom);
    }

    /** The breaks alone, from the top down. */
    void breaks(double bottom) {
        for (Fold fold : folds) {
            double from = sketch.flow(fold.from());
            double to = sketch.flow(fold.to());
            sketch.box(Math.max(0, from), Math.min(sketch.width(), to), 0, bottom, 0, Role.SUNKEN, 1);
            torn(from, 1, bottom);
            torn(to, -1, bottom);
        }
    }

    /** @param inward 1 where the fold lies later than its edge, −1 where it lies earlier */
    private void torn(double flow, int inward, double bottom) {
        double tooth = TOOTH * spec.metrics().scale();
        int corners = (int) Math.ceil(bottom / tooth) + 1;
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int i = 0; i < corners; i++) {
            xs[i] = sketch.x(flow + (i % 2) * inward * tooth);
            ys[i] = Math.min(bottom, i * tooth);
        }
        sketch.add(new Drawing.Stroke(xs, ys, Role.BORDER, 1.2));
    }

    /** Each as near to its fold as its neighbours leave room; in full or at least how much there was. */
    private void words(double top) {
        if (folds.isEmpty()) {
            return;
        }
        TextStyle style = spec.metrics().small();
        double baseline = top + rowHeight() / 2 + spec.metrics().baselineShift(style);
        for (int i = 0; i < folds.size(); i++) {
            double from = i == 0 ? 2 : (middle(i - 1) + middle(i) + APART) / 2;
            double to = i + 1 == folds.size() ? sketch.width() - 2 : (middle(i) + middle(i + 1) - APART) / 2;
            double middle = middle(i);
            said(folds.get(i)).stream()
                    .filter(text -> width(text) <= to - from)
                    .findFirst()
                    .ifPresent(text -> sketch.centred(
                            Math.clamp(middle, from + width(text) / 2, to - width(text) / 2),
                            baseline,
                            text,
                            style,
                            Role.MUTED));
        }
    }

    /** Of what is seen of a fold. */
    private double middle(int fold) {
        double from = Math.max(0, sketch.flow(folds.get(fold).from()));
        double to = Math.min(sketch.width(), sketch.flow(folds.get(fold).to()));
        return (from + to) / 2;
    }

    private double width(String text) {
        return spec.measure().width(text, spec.metrics().small());
    }

    /** What was left out: from when to when and how much, or less of it. */
    private List<String> said(Fold fold) {
        Messages messages = new Messages(spec.wording());
        YearMonth first = YearMonth.from(fold.first());
        YearMonth last = YearMonth.from(fold.end().minusDays(1));
        boolean years = fold.unit() == Ticks.Unit.YEAR;
        int months = (int) ChronoUnit.MONTHS.between(fold.first(), fold.end());
        String much = years
                ? messages.say("timeline.folded-years", months / 12)
                : messages.say("timeline.folded-months", months);
        String when = new DateWords(spec.wording())
                .brief(
                        years
                                ? EdtfDate.between(EdtfDate.year(first.getYear()), EdtfDate.year(last.getYear()))
                                : EdtfDate.between(EdtfDate.month(first), EdtfDate.month(last)));
        return List.of(when + " · " + much, when, much);
    }
}
