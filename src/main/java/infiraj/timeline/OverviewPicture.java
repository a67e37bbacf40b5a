package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.Ticks.Step;
import infiraj.timeline.Ticks.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The whole chronology on a strip: how many events when, what lasts long, and which part the timeline shows. */
public final class OverviewPicture {
    /** Width of a column of the histogram, in pixels. */
    private static final double COLUMN = 4;

    /** Bars longer than this share of the strip are drawn as bars, not counted into columns. */
    private static final double LONG = 0.03;

    private static final Period SOME_TIME = new Period(0, 36525);

    private OverviewPicture() {}

    /** The period that holds every event, with a margin; a century from 1970 if there are none. */
    public static Period whole(List<TimelineItem> items) {
        double from = items.stream()
                .map(TimelineItem::extent)
                .mapToDouble(extent -> extent.openStart() ? extent.end() - 1 : extent.fadeStart())
                .min()
                .orElse(SOME_TIME.from());
        double to = items.stream()
                .map(TimelineItem::extent)
                .mapToDouble(extent -> extent.openEnd() ? extent.start() + 1 : extent.fadeEnd())
                .max()
                .orElse(SOME_TIME.to());
        return new Period(from, Math.max(to, from + 30)).widened(0.03);
    }

    /**
     * @param spec of the timeline that the strip belongs to, with the strip's own size
     * @param visible what the timeline shows
     */
    public static Drawing draw(TimelineSpec spec, Period visible) {
        Sketch sketch = new Sketch(spec.scale());
        double axis = 18 * spec.metrics().scale();
        double bottom = spec.height() - axis;
        drawWindow(sketch, visible, bottom);
        drawColumns(spec, sketch, bottom);
        drawLong(spec, sketch, bottom);
        drawAxis(spec, sketch, spec.height() - 5 * spec.metrics().scale());
        drawFound(spec, sketch);
        drawSelected(spec, sketch, bottom);
        double from = sketch.flow(visible.from());
        double to = Math.max(from + 6, sketch.flow(visible.to()));
        sketch.frame(from, to, 4, bottom - 6, 5, Role.ACCENT, 1.6);
        return new Drawing(
                spec.width(), spec.height(), spec.wording().language().isRightToLeft(), sketch.shapes(), List.of());
    }

    private static void drawWindow(Sketch sketch, Period visible, double bottom) {
        double from = sketch.flow(visible.from());
        double to = Math.max(from + 6, sketch.flow(visible.to()));
        sketch.box(from, to, 4, bottom - 6, 5, Role.ACCENT_SOFT, 0.9);
    }

    /** What is drawn as a bar: it would make one column too high and say nothing of how long it lasts. */
    private static List<TimelineItem> longest(TimelineSpec spec) {
        return spec.index().longest().stream()
                .filter(item -> item.extent().end() - item.extent().start()
                        > spec.period().length() * LONG)
                .toList();
    }

    private static void drawColumns(TimelineSpec spec, Sketch sketch, double bottom) {
        int[] columns = new int[(int) Math.ceil(spec.width() / COLUMN)];
        double days = COLUMN / spec.scale().pxPerDay();
        double from = spec.period().from();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = spec.index().countBefore(Math.min(spec.period().to(), from + (i + 1) * days))
                    - spec.index().countBefore(from + i * days);
        }
        for (TimelineItem item : longest(spec)) {
            int column = (int) Math.floor((item.extent().middle() - from) / days);
            if (column >= 0 && column < columns.length && columns[column] > 0) {
                columns[column]--;
            }
        }
        int most = Math.max(1, Arrays.stream(columns).max().orElse(1));
        double room = bottom - 16;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] > 0) {
                double height = Math.max(5, room * columns[i] / most);
                sketch.box(i * COLUMN, (i + 1) * COLUMN - 1, bottom - 6 - height, height, 0, Role.MUTED, 0.9);
            }
        }
    }

    private static void drawLong(TimelineSpec spec, Sketch sketch, double bottom) {
        for (TimelineItem item : longest(spec)) {
            DateExtent extent = item.extent();
            sketch.bar(
                    sketch.flow(extent.fadeStart()),
                    sketch.flow(extent.start()),
                    sketch.flow(extent.end()),
                    sketch.flow(extent.fadeEnd()),
                    bottom / 2 - 4,
                    8,
                    Colours.of(item.kind()),
                    0.55,
                    false);
        }
    }

    /** When findings lie hangs over the columns that say when anything happened. */
    private static void drawFound(TimelineSpec spec, Sketch sketch) {
        double height = 12 * spec.metrics().scale();
        spec.highlight()
                .ifPresent(highlight -> new DensityDrawing(spec, sketch).draw(highlight.times(), 6 + height, height));
    }

    private static void drawSelected(TimelineSpec spec, Sketch sketch, double bottom) {
        spec.selected()
                .flatMap(spec.index()::find)
                .map(item -> sketch.flow(item.extent().middle()))
                .ifPresent(flow -> sketch.box(flow - 1.5, flow + 1.5, 6, bottom - 10, 1, Role.ACCENT, 1));
    }

    private static void drawAxis(TimelineSpec spec, Sketch sketch, double y) {
        AxisWords words = new AxisWords(spec.wording());
        TextStyle style = spec.metrics().small();
        Step step = Step.MILLENNIUM;
        for (Step candidate : Step.values()) {
            double room = spec.scale().pixels(candidate.days());
            double widest = words.widest(candidate, text -> spec.measure().width(text, style));
            if (candidate.unit() == Ticks.Unit.YEAR && room > widest * 2) {
                step = candidate;
            }
        }
        for (Tick tick : Ticks.in(spec.period(), step)) {
            double flow = sketch.flow(tick.start().toEpochDay());
            String text = words.minor(tick, step);
            double half = spec.measure().width(text, style) / 2;
            if (flow - half > 0 && flow + half < spec.width()) {
                sketch.centred(flow, y, text, style, Role.MUTED);
            }
        }
    }

    /** The part of a window rectangle that a pointer is on. */
    public enum Grip {
        START,
        BODY,
        END
    }

    /** What a pointer at {@code x} would take hold of, if anything. */
    public static Optional<Grip> gripAt(TimeScale strip, Period visible, double x) {
        double day = strip.day(x);
        double reach = 6 / strip.pxPerDay();
        if (Math.abs(day - visible.from()) <= reach) {
            return Optional.of(Grip.START);
        }
        if (Math.abs(day - visible.to()) <= reach) {
            return Optional.of(Grip.END);
        }
        return visible.contains(day) ? Optional.of(Grip.BODY) : Optional.empty();
    }
}
