package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.Ticks.Step;
import infiraj.timeline.Ticks.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole chronology on a strip: how many events when, what lasts long, and which part the timeline shows. Drawn once for
 * as long as nothing changes but that part, which changes with every frame of a motion. Immutable.
 */
public final class OverviewPicture {
    /** Width of a column of the histogram, in pixels. */
    private static final double COLUMN = 4;

    /** Bars longer than this share of the strip are drawn as bars, not counted into columns. */
    private static final double LONG = 0.03;

    /** How near to an edge of the window a pointer takes hold of it, in pixels. */
    private static final double REACH = 6;

    private static final Period SOME_TIME = new Period(0, 36525);

    private final TimelineSpec spec;
    private final double bottom;

    /** What the window lies under. */
    private final List<Shape> shapes;

    /**
     * @param spec of the timeline that the strip belongs to, with the strip's own size and period
     */
    public OverviewPicture(TimelineSpec spec) {
        this.spec = spec;
        this.bottom = spec.height() - 18 * spec.metrics().scale();
        Sketch sketch = new Sketch(spec.scale());
        new FoldDrawing(spec, sketch).breaks(bottom);
        List<TimelineItem> longest = longest(spec);
        drawColumns(spec, longest, sketch, bottom);
        drawLong(longest, sketch, bottom);
        drawAxis(spec, sketch, spec.height() - 5 * spec.metrics().scale());
        drawFound(spec, sketch);
        drawSelected(spec, sketch, bottom);
        this.shapes = List.copyOf(sketch.shapes());
    }

    /** The period that holds every event, with a margin; a century from 1970 if there are none. */
    public static Period whole(List<TimelineItem> items) {
        Period bare = span(items.stream().map(TimelineItem::extent)).orElse(SOME_TIME);
        return new Period(bare.from(), Math.max(bare.to(), bare.from() + 30)).widened(0.03);
    }

    /** From the first to the last that has an end, margins included; empty if there is nothing. */
    static Optional<Period> span(Stream<DateExtent> extents) {
        return extents.map(extent -> new Period(
                        extent.openStart() ? extent.end() - 1 : extent.fadeStart(),
                        extent.openEnd() ? extent.start() + 1 : extent.fadeEnd()))
                .reduce((a, b) -> new Period(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
    }

    /** The strip with a window over what the timeline shows. */
    public Drawing showing(Period visible) {
        Sketch sketch = new Sketch(spec.scale());
        double from = sketch.flow(visible.from());
        double to = Math.max(from + 6, sketch.flow(visible.to()));
        sketch.box(from, to, 4, bottom - 6, 5, Role.ACCENT_SOFT, 0.9);
        shapes.forEach(sketch::add);
        sketch.frame(from, to, 4, bottom - 6, 5, Role.ACCENT, 1.6);
        return new Drawing(
                spec.width(), spec.height(), spec.wording().language().isRightToLeft(), sketch.shapes(), List.of());
    }

    /** What is drawn as a bar: it would make one column too high and say nothing of how long it lasts. */
    private static List<TimelineItem> longest(TimelineSpec spec) {
        TimeScale scale = spec.scale();
        return spec.index().longest().stream()
                .filter(item -> scale.flow(item.extent().end())
                                - scale.flow(item.extent().start())
                        > spec.width() * LONG)
                .toList();
    }

    private static void drawColumns(TimelineSpec spec, List<TimelineItem> longest, Sketch sketch, double bottom) {
        int[] columns = new int[(int) Math.ceil(spec.width() / COLUMN)];
        TimeScale scale = spec.scale();
        int before = spec.index().countBefore(scale.dayAlong(0));
        for (int i = 0; i < columns.length; i++) {
            int through = spec.index().countBefore(scale.dayAlong(Math.min(scale.width(), (i + 1) * COLUMN)));
            columns[i] = through - before;
            before = through;
        }
        for (TimelineItem item : longest) {
            int column = (int) Math.floor(scale.flow(item.extent().middle()) / COLUMN);
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

    private static void drawLong(List<TimelineItem> longest, Sketch sketch, double bottom) {
        for (TimelineItem item : longest) {
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
        Step step = words.years(spec.scale(), text -> spec.measure().width(text, style), 2);
        for (Tick tick : Ticks.in(spec.period(), step)) {
            double flow = sketch.flow(tick.start().toEpochDay());
            String text = words.minor(tick, step);
            double half = spec.measure().width(text, style) / 2;
            if (!spec.folding().hides(tick.start().toEpochDay()) && flow - half > 0 && flow + half < spec.width()) {
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
        if (Math.abs(x - strip.x(visible.from())) <= REACH) {
            return Optional.of(Grip.START);
        }
        if (Math.abs(x - strip.x(visible.to())) <= REACH) {
            return Optional.of(Grip.END);
        }
        return visible.contains(strip.day(x)) ? Optional.of(Grip.BODY) : Optional.empty();
    }
}
