package infiraj.timeline;

import infiraj.theme.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture as a list of shapes, back to front, in pixels from the upper left corner. Colours are roles; whoever carries
 * the drawing out brings the palette.
 *
 * @param width of the picture
 * @param height of the picture
 * @param rightToLeft base direction of its texts
 * @param shapes back to front
 * @param marks what a pointer or a key can reach, in order of time
 */
public record Drawing(double width, double height, boolean rightToLeft, List<Shape> shapes, List<Mark> marks) {
    public Drawing {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /**
     * The same in weaker colours.
     *
     * @param opacity of all shapes, 0 to 1
     */
    public Drawing faded(double opacity) {
        return opacity == 1
                ? this
                : new Drawing(width, height, rightToLeft, List.of(new Faded(shapes, opacity)), marks);
    }

    /** Every text of the drawing. */
    public Stream<Label> labels() {
        return labels(shapes);
    }

    private static Stream<Label> labels(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Label label -> Stream.of(label);
            case Faded faded -> labels(faded.shapes());
            default -> Stream.empty();
        });
    }

    /** One thing to draw. */
    public sealed interface Shape {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, Role role, double thickness) implements Shape {}

    /** A filled rectangle with rounded corners. */
    public record Box(double x, double y, double width, double height, double radius, Role role, double opacity)
            implements Shape {}

    /** The outline of a rectangle with rounded corners. */
    public record Frame(double x, double y, double width, double height, double radius, Role role, double thickness)
            implements Shape {}

    /**
     * A bar of time whose ends may fade: from {@code left} to {@code right} with full colour between {@code solidLeft}
     * and {@code solidRight}; or with an arrow where it goes on beyond what is known.
     */
    public record Bar(
            double left,
            double solidLeft,
            double solidRight,
            double right,
            double y,
            double height,
            Role role,
            double opacity,
            boolean pointed)
            implements Shape {}

    /** A mark for a point in time. */
    public record Glyph(double x, double y, double radius, Role role, Form form, boolean hollow) implements Shape {}

    /** What a glyph looks like. */
    public enum Form {
        CIRCLE,
        DIAMOND,
        SQUARE,
        TRIANGLE
    }

    /** A line of text; {@code x} is where it is anchored, {@code y} its baseline. */
    public record Label(double x, double y, String text, Anchor anchor, TextStyle style, Role role) implements Shape {
        /**
         * Where the text begins on the left.
         *
         * @param width of the text as it is set
         */
        public double left(double width) {
            return switch (anchor) {
                case LEFT -> x;
                case CENTER -> x - width / 2;
                case RIGHT -> x - width;
            };
        }
    }

    /** Which point of a text stands at its x. */
    public enum Anchor {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A curve through points, and the area between it and a base line: one colour above, another below. */
    public record Curve(double[] xs, double[] ys, double base, Role line, Role above, Role below) implements Shape {}

    /** A line through points, with round joins and ends. */
    public record Stroke(double[] xs, double[] ys, Role role, double thickness) implements Shape {}

    /** Shapes that step back behind the others: all of them drawn with a share of their opacity. */
    public record Faded(List<Shape> shapes, double opacity) implements Shape {
        public Faded {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A place on the picture that stands for events.
     *
     * @param eventIds one for a mark, several for a cluster; unmodifiable, and not copied since a cluster may hold a million
     */
    public record Mark(List<String> eventIds, double x, double y, double width, double height) {
        public boolean isCluster() {
            return eventIds.size() > 1;
        }

        public boolean contains(double px, double py) {
            return x <= px && px <= x + width && y <= py && py <= y + height;
        }
    }
}
