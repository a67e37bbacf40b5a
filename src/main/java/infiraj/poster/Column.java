package infiraj.poster;

import infiraj.text.Advance;
import infiraj.text.Direction;
import infiraj.text.Item;
import infiraj.text.Itemizer;
import infiraj.text.Line;
import infiraj.text.LineBreaker;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Text and small pictures one below the other, from the edge where the language begins. */
final class Column {
    private static final double LEADING = 1.55;

    private final double width;
    private final double margin;
    private final boolean rightToLeft;
    private final TextMeasure measure;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    Column(double width, double margin, boolean rightToLeft, TextMeasure measure) {
        this.width = width;
        this.margin = margin;
        this.rightToLeft = rightToLeft;
        this.measure = measure;
    }

    void space(double height) {
        y += height;
    }

    /** A paragraph, broken into lines. */
    void paragraph(String text, TextStyle style, Role role) {
        paragraph("", 0, text, style, role);
    }

    /** A paragraph that stands in, with its number or nothing before its first line. */
    void paragraph(String number, double indent, String text, TextStyle style, Role role) {
        double height = style.size() * LEADING;
        double baseline = y + 0.7 * height;
        write(0, baseline, number, style, role);
        for (String line : lines(text, style, width - 2 * margin - indent)) {
            write(indent, baseline, line, style, role);
            baseline += height;
            y += height;
        }
    }

    private List<String> lines(String text, TextStyle style, double limit) {
        Direction direction = rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Advance advance = (word, unused) -> measure.width(word, style);
        List<Item> items = Itemizer.items(text, direction, advance);
        List<String> lines = new ArrayList<>();
        for (Line line : LineBreaker.lines(text, items, Math.max(1, limit), advance)) {
            lines.add(text.substring(line.start(), line.end()).stripTrailing());
        }
        return lines;
    }

    /**
     * Something that a legend explains.
     *
     * @param sign draws it
     * @param room how wide that is
     */
    record Entry(Sign sign, double room, String text) {}

    /** A small picture. */
    @FunctionalInterface
    interface Sign {
        List<Shape> about(double x, double y);
    }

    /** Entries side by side, as many as fit on each line. */
    void entries(List<Entry> entries, TextStyle style) {
        double height = style.size() * 1.9;
        double gap = style.size() * 0.6;
        double x = 0;
        for (Entry entry : entries) {
            double length = entry.room() + gap + measure.width(entry.text(), style);
            if (x > 0 && x + length > width - 2 * margin) {
                x = 0;
                y += height;
            }
            double middle = y + height / 2;
            shapes.addAll(entry.sign().about(at(x + entry.room() / 2), middle));
            write(x + entry.room() + gap, middle + style.size() * 0.34, entry.text(), style, Role.TEXT);
            x += length + 2.5 * style.size();
        }
        y += height;
    }

    private void write(double from, double baseline, String text, TextStyle style, Role role) {
        if (!text.isEmpty()) {
            Anchor anchor = rightToLeft ? Anchor.RIGHT : Anchor.LEFT;
            shapes.add(new Label(at(from), baseline, text, anchor, style, role));
        }
    }

    private double at(double from) {
        return rightToLeft ? width - margin - from : margin + from;
    }

    Drawing drawing() {
        return new Drawing(width, Math.ceil(Math.max(1, y)), rightToLeft, shapes, List.of());
    }
}
