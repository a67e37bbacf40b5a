package infiraj.text;

import java.util.List;

/**
 * A line of a paragraph, before it is placed.
 *
 * @param items in reading order, white space at the end included; none only in an empty paragraph
 * @param isLast whether the paragraph ends with it
 */
public record Line(List<Item> items, boolean isLast) {
    public Line {
        items = List.copyOf(items);
    }

    /** How many items are left when the white space at the end is taken off. */
    int inked() {
        int count = items.size();
        while (count > 0 && !items.get(count - 1).isWord()) {
            count--;
        }
        return count;
    }

    /** The width of what is seen: white space at the end hangs into the margin. */
    public double width() {
        return items.stream().limit(inked()).mapToDouble(Item::width).sum();
    }

    /** Offset of the first character; 0 in an empty paragraph. */
    public int start() {
        return items.isEmpty() ? 0 : items.getFirst().start();
    }

    /** Offset after the last character. */
    public int end() {
        return items.isEmpty() ? 0 : items.getLast().end();
    }
}
