package infiraj.fx;

import infiraj.text.Direction;
import infiraj.text.Itemizer;
import infiraj.text.LineBreaker;
import infiraj.text.LinePlacer;
import java.util.List;

/**
 * A paragraph set into lines: what {@link TextBlock} shows. Only for the JavaFX thread.
 *
 * @param text the paragraph
 * @param direction which way it runs
 * @param style how it is set
 * @param measure the width it is set to
 * @param lines at least one
 */
public record Typeset(String text, Direction direction, TypeStyle style, double measure, List<SetLine> lines) {
    /** Sets a paragraph; any measure will do, words wider than it are broken. */
    public static Typeset of(String text, Direction direction, TypeStyle style, double measure) {
        Advances advances = Advances.in(style.font());
        var items = Itemizer.items(text, direction, advances);
        List<SetLine> lines = LineBreaker.lines(text, items, measure, advances).stream()
                .map(line -> new SetLine(
                        line.start(), line.end(), LinePlacer.place(line, direction, measure, style.alignment())))
                .toList();
        return new Typeset(text, direction, style, measure, lines);
    }

    /** The width of a paragraph on one line. */
    public static double widthOf(String text, Direction direction, TypeStyle style) {
        return Itemizer.items(text, direction, Advances.in(style.font())).stream()
                .mapToDouble(item -> item.width())
                .sum();
    }

    /** What stands on each line, white space at its end left out. */
    public List<String> texts() {
        return lines.stream()
                .map(line -> text.substring(line.start(), line.end()).stripTrailing())
                .toList();
    }

    public double height() {
        return lines.size() * style.lineHeight();
    }

    /** The line that holds the character at an offset. */
    int lineOf(int offset) {
        int line = 0;
        while (line < lines.size() - 1 && lines.get(line).end() <= offset) {
            line++;
        }
        return line;
    }
}
