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
    /** Pixels between points of the line. */
    private static final double STEP = 3;

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
            return TimeScale.showing(period, width, leftward);
        }
    }

    public ClimateLine {
        told = List.copyOf(told);
    }

    /**
     * Draws it.
     *
     * @param frame where it is drawn
     * @param reached the day up to which it is drawn; NaN to draw all of it faintly
     * @param role the colour of what has been told
     */
    public Drawing draw(Frame frame, double reached, Role role) {
        Sketch sketch = new Sketch(frame.scale(period));
        double room = frame.height() - axis - 2 * PRESENT_MARK * stroke;
        Heights heights = heights(PRESENT_MARK * stroke, room);
        years(frame, sketch);
        line(sketch, heights, Double.isNaN(reached) ? period.from() : reached, period.to(), Role.BORDER);
        marks(sketch, heights, reached, false, Role.BORDER);
        if (!Double.isNaN(reached)) {
            line(sketch, heights, period.from(), reached, role);
            marks(sketch, heights, reached, true, role);
            sketch.add(new Glyph(
                    sketch.x(sketch.flow(reached)),
                    heights.y(climate.at(reached)),
                    PRESENT_MARK * stroke,
                    role,
                    Form.CIRCLE,
                    false));
        }
        boolean rightToLeft = frame.wording().language().isRightToLeft();
        return new Drawing(frame.width(), frame.height(), rightToLeft, sketch.shapes(), List.of());
    }

    /** Which climate lies at which height: the warmest at the top, the coldest at the bottom. */
    private record Heights(double top, double perPoint, double warmest) {
        double y(double climate) {
            return Double.isNaN(climate) ? top + warmest * perPoint : top + (warmest - climate) * perPoint;
        }
    }

    private Heights heights(double top, double room) {
        double[] values = Arrays.stream(days(period.from(), period.to()))
                .map(climate::at)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double warmest = Arrays.stream(values).max().orElse(1);
        double coldest = Arrays.stream(values).min().orElse(-1);
        // A curve that hardly moves must not look like one that does.
        double reach = Math.max(2, warmest - coldest);
        return new Heights(top, room / reach, warmest + (reach - (warmest - coldest)) / 2);
    }

    private void line(Sketch sketch, Heights heights, double from, double to, Role role) {
        double[] days = days(from, to);
        double[] drawn = Arrays.stream(days)
                .filter(day -> !Double.isNaN(climate.at(day)))
                .toArray();
        if (drawn.length > 1) {
            sketch.add(new Stroke(
                    Arrays.stream(drawn).map(day -> sketch.x(sketch.flow(day))).toArray(),
                    Arrays.stream(drawn).map(day -> heights.y(climate.at(day))).toArray(),
                    role,
                    stroke));
        }
    }

    /** Even steps with every bend among them. */
    private double[] days(double from, double to) {
        if (!(from < to)) {
            return new double[] {};
        }
        int even = (int) Math.ceil((to - from) / period.length() * 2000 / STEP) + 1;
        DoubleStream steps = IntStream.rangeClosed(0, even).mapToDouble(i -> from + (to - from) * i / even);
        return DoubleStream.concat(steps, Arrays.stream(climate.bends(new Period(from, to))))
                .sorted()
                .toArray();
    }

    private void marks(Sketch sketch, Heights heights, double reached, boolean past, Role role) {
        for (Event event : told) {
            double day = dayOf(event);
            boolean isPast = day <= reached;
            if (isPast == past && period.contains(day)) {
                double y = heights.y(climate.at(day));
                sketch.add(new Glyph(sketch.x(sketch.flow(day)), y, MARK * stroke, role, Form.CIRCLE, false));
            }
        }
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
        Ticks.Step step = Ticks.Step.MILLENNIUM;
        for (Ticks.Step candidate : Ticks.Step.values()) {
            double widest = words.widest(candidate, text -> frame.measure().width(text, years));
            if (candidate.unit() == Ticks.Unit.YEAR && scale.pixels(candidate.days()) > 1.4 * widest) {
                step = candidate;
            }
        }
        double bottom = frame.height() - axis;
        for (Ticks.Tick tick : Ticks.in(period, step)) {
            double start = sketch.flow(tick.start().toEpochDay());
            double end = sketch.flow(tick.end().toEpochDay());
            if (start > 0) {
                sketch.upright(start, 0, bottom, Role.LINE);
            }
            String text = words.minor(tick, step);
            double half = frame.measure().width(text, years) / 2;
            double middle = step.isOne() ? (Math.max(0, start) + Math.min(frame.width(), end)) / 2 : start;
            if (middle - half >= Math.max(0, start) && middle + half <= Math.min(frame.width(), end)) {
                sketch.centred(middle, baseline, text, years, Role.MUTED);
            }
        }
    }
}
