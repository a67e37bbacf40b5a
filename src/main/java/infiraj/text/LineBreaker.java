package infiraj.text;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a paragraph into lines, each as full as it can be: the greedy algorithm of every browser, in time linear to
 * the text. A word is only broken when it is wider than a whole line, and then between graphemes.
 *
 * <p>The program breaks its own lines because JavaFX on Linux fails to wrap Arabic.
 */
public final class LineBreaker {
    /** Rounding in the sum of widths must not push a word that just fits onto the next line. */
    private static final double SLACK = 1e-6;

    private final String text;
    private final double limit;
    private final Advance advance;
    private final Deque<Item> ahead;
    private final List<Item> line = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double filled;

    private LineBreaker(String text, List<Item> items, double limit, Advance advance) {
        this.text = text;
        this.ahead = new ArrayDeque<>(items);
        this.limit = limit;
        this.advance = advance;
    }

    /**
     * The lines of a paragraph; an empty one has one empty line.
     *
     * @param items all of the text, in reading order
     * @param limit what a line holds; a single grapheme that is wider still gets its line
     */
    public static List<Line> lines(String text, List<Item> items, double limit, Advance advance) {
        return new LineBreaker(text, items, limit, advance).lines();
    }

    private List<Line> lines() {
        while (!ahead.isEmpty()) {
            Item item = ahead.removeFirst();
            if (!item.isWord() || filled + item.width() <= limit + SLACK) {
                append(item);
            } else {
                overflow(item);
            }
        }
        lines.add(new Line(line, true));
        return List.copyOf(lines);
    }

    private void append(Item item) {
        line.add(item);
        filled += item.width();
    }

    private void overflow(Item item) {
        int keep = lastBreak();
        if (keep > 0) {
            ahead.addFirst(item);
            endLine(keep);
        } else {
            split(item);
        }
    }

    /** How many items of the line may stay on it when the next one does not fit; 0 when it cannot be broken. */
    private int lastBreak() {
        int count = line.size();
        while (count > 0 && !line.get(count - 1).breakAfter()) {
            count--;
        }
        return count;
    }

    private void endLine(int keep) {
        for (int i = line.size() - 1; i >= keep; i--) {
            ahead.addFirst(line.get(i));
        }
        lines.add(new Line(line.subList(0, keep), false));
        line.clear();
        filled = 0;
    }

    private void split(Item item) {
        int cut = cut(item);
        if (cut > item.start()) {
            append(part(item, item.start(), cut));
        }
        if (cut < item.end()) {
            ahead.addFirst(part(item, cut, item.end()));
            endLine(line.size());
        }
    }

    private Item part(Item item, int start, int end) {
        double width = advance.of(text.substring(start, end), item.direction());
        return new Item(start, end, item.level(), item.kind(), item.breakAfter() && end == item.end(), width);
    }

    /** Where to cut a word so that its first part still fits; at least one grapheme goes onto an empty line. */
    private int cut(Item item) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(item.in(text));
        int best = 0;
        for (int at = graphemes.next(); at != BreakIterator.DONE; at = graphemes.next()) {
            boolean fits = filled + part(item, item.start(), item.start() + at).width() <= limit;
            if (!fits && (best > 0 || !line.isEmpty())) {
                break;
            }
            best = at;
            if (!fits) {
                break;
            }
        }
        return item.start() + best;
    }
}
