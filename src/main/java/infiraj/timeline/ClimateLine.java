package infiraj.timeline;

import infiraj.model.Event;
import infiraj.theme.Role;
import infiraj.timeline.Drawing.Form;
import infiraj.timeline.Drawing.Glyph;
import infiraj.timeline.Drawing.Stroke;
import infiraj.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The climate curve as one bold line over the years, drawn up to a day and faintly from there on, with the events that a
 * story tells on it.
 *
 * @param climate the curve
 * @param told the events on it, in any order
 * @param period from edge to edge
 * @param years how the years below it are set
 * @param axis height of the years, in pixels
 * @param stroke thickness of the line, in pixels
 */
public record ClimateLine(
        Climate climate, List<Event> told, Period period, TextStyle years, double axis, double stroke) {
    /** Even points of the line, closer than an eye sees on any screen. */
    private static final int POINTS = 700;

    /** How large marks are, in thicknesses of the line. */
    private static final double MARK = 1.35;

    private static final double PRESENT_MARK = 2.6;

    /**
     * Where a line is drawn.
     *
     * @param width in pixels
     * @param height in pixels, years included
     * @param leftward whether time runs from right to left
     * @param wording how years are said
     * @param measure how wide they are
     */
    public record Frame(double width, double height, boolean leftward, Wording wording, TextMeasure measure) {
        private TimeScale scale(Period period) {
            return TimeScale.showing(period, Folding.NONE, width, leftward);
        }
    }

    public ClimateLine {
        told = List.copyOf(told);
    }

    /** Reckons the line in a place, once for all days up to which it may be drawn. */
    public Plot in(Frame frame) {
        return new Plot(frame);
    }

    /** The line in its place. */
    public final class Plot {
        private final Frame frame;
        private final TimeScale scale;
        private final Heights heights;
        private final double[] days;
        private final double[] ys;

        private Plot(Frame frame) {
            this.frame = frame;
            this.scale = frame.scale(period);
            this.days = days();
            this.heights = heights(days, PRESENT_MARK * stroke, frame.height() - axis - 2 * PRESENT_MARK * stroke);
            this.ys = Arrays.stream(days).map(day -> heights.y(climate.at(day))).toArray();
        }

        /**
         * Draws it.
         *
         * @param reached the day up to which it is drawn; NaN to draw all of it faintly
         * @param role the colour of what has been told
         */
        public Drawing upTo(double reached, Role role) {
            Sketch sketch = new Sketch(scale);
            years(frame, sketch);
            boolean begun = !Double.isNaN(reached);
            line(sketch, begun ? reached : period.from(), period.to(), Role.BORDER);
            marks(sketch, reached, false, Role.BORDER);
            if (begun) {
                line(sketch, period.from(), reached, role);
                marks(sketch, reached, true, role);
                mark(sketch, reached, PRESENT_MARK, role);
            }
            boolean rightToLeft = frame.wording().language().isRightToLeft();
            return new Drawing(frame.width(), frame.height(), rightToLeft, sketch.shapes(), List.of());
        }

        private void line(Sketch sketch, double from, double to, Role role) {
            int first = indexOf(from);
            int last = indexOf(to);
            boolean ends = first < last && last < days.length;
            double[] xs = new double[Math.max(0, last - first) + (ends ? 1 : 0)];
            double[] heightsThere = new double[xs.length];
            for (int i = first; i < last; i++) {
                xs[i - first] = sketch.x(sketch.flow(days[i]));
                heightsThere[i - first] = ys[i];
            }
            if (ends) {
                xs[last - first] = sketch.x(sketch.flow(to));
                heightsThere[last - first] = heights.y(climate.at(to));
            }
            if (xs.length > 1) {
                sketch.add(new Stroke(xs, heightsThere, role, stroke));
            }
        }

        /** The first of the days that is not before a day. */
        private int indexOf(double day) {
            int found = Arrays.binarySearch(days, day);
            return found >= 0 ? found : -found - 1;
        }

        private void marks(Sketch sketch, double reached, boolean past, Role role) {
            for (Event event : told) {
                double day = dayOf(event);
                if (day <= reached == past && period.contains(day)) {
                    mark(sketch, day, MARK, role);
                }
            }
        }

        private void mark(Sketch sketch, double day, double size, Role role) {
            sketch.add(new Glyph(
                    sketch.x(sketch.flow(day)), heights.y(climate.at(day)), size * stroke, role, Form.CIRCLE, false));
        }
    }

    /** Which climate lies at which height: the warmest at the top, the coldest at the bottom. */
    private record Heights(double top, double perPoint, double warmest) {
        double y(double climate) {
            return Double.isNaN(climate) ? top + warmest * perPoint : top + (warmest - climate) * perPoint;
        }
    }

    private Heights heights(double[] days, double top, double room) {
        double[] values = Arrays.stream(days).map(climate::at).toArray();
        double warmest = Arrays.stream(values).max().orElse(1);
        double coldest = Arrays.stream(values).min().orElse(-1);
        // A curve that hardly moves must not look like one that does.
        double reach = Math.max(2, warmest - coldest);
        return new Heights(top, room / reach, warmest + (reach - (warmest - coldest)) / 2);
    }

    /** Even steps with every bend among them, from where the curve begins. */
    private double[] days() {
        DoubleStream steps =
                IntStream.rangeClosed(0, POINTS).mapToDouble(i -> period.from() + period.length() * i / POINTS);
        return DoubleStream.concat(steps, Arrays.stream(climate.bends(period, POINTS)))
                .filter(day -> !Double.isNaN(climate.at(day)))
                .sorted()
                .toArray();
    }

    /** The day up to which the line is drawn when an event is told: its last certain one, when it has had its effect. */
    public static double dayOf(Event event) {
        DateExtent extent = DateExtent.of(event.date().adopted());
        return extent.openEnd() ? extent.start() + 1 : extent.end();
    }

    /** Each year, or as many as have room; a year that is not all there is named in the middle of its part. */
    private void years(Frame frame, Sketch sketch) {
        AxisWords words = new AxisWords(frame.wording());
        double baseline = frame.height() - axis * 0.28;
        TimeScale scale = frame.scale(period);
        Ticks.Step step = words.years(scale, text -> frame.measure().width(text, years), 1.4);
        double bottom = frame.height() - axis;
        for (Ticks.Tick tick : Ticks.in(period, step)) {
            double start = sketch.flow(tick.start().toEpochDay());
            double end = sketch.flow(tick.end().toEpochDay());
            if (start > 0) {
                sketch.upright(start, 0, bottom, Role.LINE);
            }
            String text = words.minor(tick, step);
            double half = frame.measure().width(text, years) / 2;
            // One of several years is named where it begins, and has the years around it for room.
            double from = step.isOne() ? Math.max(0, start) : 0;
            double to = step.isOne() ? Math.min(frame.width(), end) : frame.width();
            double middle = step.isOne() ? (from + to) / 2 : start;
            if (middle - half >= from && middle + half <= to) {
                sketch.centred(middle, baseline, text, years, Role.MUTED);
            }
        }
    }
}
