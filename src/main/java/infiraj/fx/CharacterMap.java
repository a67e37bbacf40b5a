package infiraj.fx;

import infiraj.text.PlacedItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;

/** Where each character of a set paragraph is, and which character is where. Coordinates are those of the block. */
public final class CharacterMap {
    /** Bands that only rounding keeps apart are one band. */
    private static final double TOUCHING = 0.01;

    private final Typeset typeset;
    private final Map<Integer, WordNode> words = new HashMap<>();
    private final Map<Integer, double[]> edges = new HashMap<>();

    CharacterMap(Typeset typeset, List<WordNode> nodes) {
        this.typeset = typeset;
        var next = nodes.iterator();
        for (SetLine line : typeset.lines()) {
            for (PlacedItem placed : line.items()) {
                if (placed.item().isWord()) {
                    words.put(placed.item().start(), next.next());
                }
            }
        }
    }

    /**
     * What the pointer is on.
     *
     * @param character offset of the character nearest to it; 0 in an empty paragraph
     * @param caret offset of the gap between characters that is nearest to it
     */
    public record Hit(int character, int caret) {}

    /**
     * The areas that characters cover: for each line one rectangle of the full line height per unbroken stretch, from
     * the top line down. Mixed directions can make several stretches on one line.
     */
    public List<Rectangle2D> bands(int start, int end) {
        List<Rectangle2D> bands = new ArrayList<>();
        if (start < end) {
            for (int line = typeset.lineOf(start); line < typeset.lines().size(); line++) {
                if (typeset.lines().get(line).start() >= end) {
                    break;
                }
                addBands(line, start, end, bands);
            }
        }
        return bands;
    }

    private void addBands(int index, int start, int end, List<Rectangle2D> bands) {
        double top = index * typeset.style().lineHeight();
        double left = Double.NaN;
        double right = Double.NaN;
        for (PlacedItem placed : typeset.lines().get(index).items()) {
            int from = Math.max(start, placed.item().start());
            int to = Math.min(end, placed.item().end());
            if (from < to) {
                double a = edge(placed, from);
                double b = edge(placed, to);
                if (Math.min(a, b) > right + TOUCHING) {
                    add(bands, left, right, top);
                    left = Double.NaN;
                }
                left = Double.isNaN(left) ? Math.min(a, b) : left;
                right = Math.max(a, b);
            }
        }
        add(bands, left, right, top);
    }

    private void add(List<Rectangle2D> bands, double left, double right, double top) {
        if (right > left) {
            bands.add(new Rectangle2D(left, top, right - left, typeset.style().lineHeight()));
        }
    }

    /** The same without the white space at the ends of lines, which hangs out of the text. */
    public List<Rectangle2D> inkBands(int start, int end) {
        List<Rectangle2D> bands = new ArrayList<>();
        for (SetLine line : typeset.lines()) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, endOfInk(line));
            bands.addAll(bands(from, to));
        }
        return bands;
    }

    private int endOfInk(SetLine line) {
        int at = line.end();
        while (at > line.start() && Character.isWhitespace(typeset.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where a gap between characters is; the gap at a line's end belongs to the next line, save at the very end. */
    public Rectangle2D caret(int offset) {
        int index = typeset.lineOf(offset);
        List<PlacedItem> items = typeset.lines().get(index).items();
        double x = items.stream()
                .filter(placed -> placed.item().start() <= offset
                        && offset < placed.item().end())
                .findFirst()
                .or(() -> items.stream()
                        .filter(placed -> placed.item().end() == offset)
                        .findFirst())
                .map(placed -> edge(placed, offset))
                .orElse(typeset.direction().level() * typeset.measure());
        return new Rectangle2D(
                x, index * typeset.style().lineHeight(), 1, typeset.style().lineHeight());
    }

    /** The character at a point; outside of the text, the nearest on the nearest line. */
    public Hit hit(double x, double y) {
        int last = typeset.lines().size() - 1;
        int index = (int) Math.clamp(Math.floor(y / typeset.style().lineHeight()), 0, last);
        SetLine line = typeset.lines().get(index);
        return line.items().stream()
                .min((a, b) -> Double.compare(distance(a, x), distance(b, x)))
                .map(placed -> hit(placed, x))
                .orElse(new Hit(line.start(), line.start()));
    }

    private static double distance(PlacedItem placed, double x) {
        // Items without width never win over the neighbour that has some.
        double outside = Math.max(0, Math.max(placed.x() - x, x - placed.right()));
        return placed.width() > 0 ? outside : Double.MAX_VALUE;
    }

    private Hit hit(PlacedItem placed, double x) {
        double[] at = edges(placed);
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < at.length - 1; i++) {
            double away = Math.max(0, Math.max(Math.min(at[i], at[i + 1]) - x, x - Math.max(at[i], at[i + 1])));
            if (away < nearest && at[i] != at[i + 1]) {
                best = i;
                nearest = away;
            }
        }
        boolean firstHalf = Math.abs(x - at[best]) <= Math.abs(x - at[best + 1]);
        int start = placed.item().start();
        return new Hit(start + best, start + (firstHalf ? best : afterMarks(at, best + 1)));
    }

    private static int afterMarks(double[] edges, int index) {
        int after = index;
        while (after < edges.length - 1 && edges[after] == edges[after + 1]) {
            after++;
        }
        return after;
    }

    private double edge(PlacedItem placed, int offset) {
        return edges(placed)[offset - placed.item().start()];
    }

    private double[] edges(PlacedItem placed) {
        return edges.computeIfAbsent(placed.item().start(), start -> {
            WordNode word = words.get(start);
            return word == null ? evenly(placed) : word.edges();
        });
    }

    private static double[] evenly(PlacedItem placed) {
        int count = placed.item().end() - placed.item().start();
        boolean rightToLeft = placed.item().level() % 2 == 1;
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            double along = placed.width() * i / count;
            edges[i] = rightToLeft ? placed.right() - along : placed.x() + along;
        }
        return edges;
    }
}
