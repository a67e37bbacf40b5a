package infiraj.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts the items of a line in the order they are seen, rules L1 and L2 of UAX #9, and gives each its place. */
public final class LinePlacer {
    /** A space is not widened beyond this many times its width; a line that would need more stays ragged. */
    private static final double WIDEST_SPACE = 3.5;

    private LinePlacer() {}

    /**
     * Places a line.
     *
     * @param direction which way the paragraph runs
     * @param measure the width to place it in
     * @return from left to right
     */
    public static List<PlacedItem> place(Line line, Direction direction, double measure, Alignment alignment) {
        List<Item> items = line.items();
        int inked = line.inked();
        double width = line.width();
        double stretch = alignment == Alignment.JUSTIFIED ? stretch(line, measure - width) : 1;
        double free = measure
                - items.stream()
                        .limit(inked)
                        .mapToDouble(item -> widened(item, stretch))
                        .sum();
        double hanging = items.stream().skip(inked).mapToDouble(Item::width).sum();
        double x = free * share(alignment, direction) - (direction == Direction.RIGHT_TO_LEFT ? hanging : 0);
        List<PlacedItem> placed = new ArrayList<>(items.size());
        for (Item item : visual(items, inked, direction)) {
            double room = item.start() < endOfInk(items, inked) ? widened(item, stretch) : item.width();
            placed.add(new PlacedItem(item, x, room));
            x += room;
        }
        return List.copyOf(placed);
    }

    private static int endOfInk(List<Item> items, int inked) {
        return inked == 0 ? 0 : items.get(inked - 1).end();
    }

    private static double widened(Item item, double stretch) {
        return item.stretches() ? item.width() * stretch : item.width();
    }

    private static double stretch(Line line, double free) {
        double spaces = line.items().stream()
                .limit(line.inked())
                .filter(Item::stretches)
                .mapToDouble(Item::width)
                .sum();
        double stretch = spaces > 0 ? (spaces + free) / spaces : 1;
        return line.isLast() || stretch > WIDEST_SPACE || stretch < 1 ? 1 : stretch;
    }

    /** How much of the free room stands to the left of the line. */
    private static double share(Alignment alignment, Direction direction) {
        return switch (alignment) {
            case CENTER -> 0.5;
            case START, JUSTIFIED -> direction.level();
            case END -> 1 - direction.level();
        };
    }

    private static List<Item> visual(List<Item> items, int inked, Direction direction) {
        Item[] order = items.toArray(Item[]::new);
        for (int i = inked; i < order.length; i++) {
            order[i] = order[i].atLevel(direction.level());
        }
        byte[] levels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            levels[i] = (byte) order[i].level();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }
}
