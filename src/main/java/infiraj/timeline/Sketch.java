package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Mark;
import infiraj.timeline.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing in the making. Speaks in pixels along time ("flow", from the edge where the visible time begins), so that
 * whoever draws never asks which way time runs.
 */
final class Sketch {
    private final TimeScale scale;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Sketch(TimeScale scale) {
        this.scale = scale;
    }

    /** Pixels along time of a day. */
    double flow(double day) {
        return scale.flow(day);
    }

    /** Where pixels are counted from that do not change while the view moves. */
    double start() {
        return -scale.origin() * scale.pxPerDay();
    }

    /** From pixels along time to pixels from the left. */
    double x(double flow) {
        return scale.leftward() ? scale.width() - flow : flow;
    }

    private double left(double from, double to) {
        return Math.min(x(from), x(to));
    }

    boolean isVisible(double from, double to) {
        return from < scale.width() && to > 0;
    }

    /** Whether nothing between two places along time is folded away. */
    boolean isOpen(double from, double to) {
        return scale.folding()
                .in(new Period(scale.dayAlong(from), scale.dayAlong(to)))
                .isEmpty();
    }

    double width() {
        return scale.width();
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void across(double y, Role role) {
        shapes.add(new Drawing.Line(0, y, scale.width(), y, role, 1));
    }

    void upright(double flow, double top, double bottom, Role role) {
        double crisp = Math.floor(x(flow)) + 0.5;
        shapes.add(new Drawing.Line(crisp, top, crisp, bottom, role, 1));
    }

    /** A line of text that begins or ends at a point along time. */
    void text(double flow, double baseline, String text, boolean towardsLater, TextStyle style, Role role) {
        Anchor anchor = towardsLater == scale.leftward() ? Anchor.RIGHT : Anchor.LEFT;
        shapes.add(new Drawing.Label(x(flow), baseline, text, anchor, style, role));
    }

    void centred(double flow, double baseline, String text, TextStyle style, Role role) {
        shapes.add(new Drawing.Label(x(flow), baseline, text, Anchor.CENTER, style, role));
    }

    void bar(
            double fadeStart,
            double start,
            double end,
            double fadeEnd,
            double y,
            double height,
            Role role,
            double opacity,
            boolean pointed) {
        boolean leftward = scale.leftward();
        shapes.add(new Drawing.Bar(
                x(leftward ? fadeEnd : fadeStart),
                x(leftward ? end : start),
                x(leftward ? start : end),
                x(leftward ? fadeStart : fadeEnd),
                y,
                height,
                role,
                opacity,
                pointed));
    }

    void box(double from, double to, double y, double height, double radius, Role role, double opacity) {
        shapes.add(new Drawing.Box(left(from, to), y, Math.abs(to - from), height, radius, role, opacity));
    }

    void frame(double from, double to, double y, double height, double radius, Role role, double thickness) {
        shapes.add(new Drawing.Frame(left(from, to), y, Math.abs(to - from), height, radius, role, thickness));
    }

    /** What is drawn meanwhile steps back. */
    void faded(double opacity, Runnable drawing) {
        int before = shapes.size();
        drawing.run();
        List<Shape> drawn = shapes.subList(before, shapes.size());
        if (!drawn.isEmpty()) {
            Shape faded = new Drawing.Faded(drawn, opacity);
            drawn.clear();
            shapes.add(faded);
        }
    }

    void mark(List<String> events, double from, double to, double y, double height) {
        marks.add(new Mark(events, left(from, to), y, Math.abs(to - from), height));
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Mark> marks() {
        return marks;
    }
}
