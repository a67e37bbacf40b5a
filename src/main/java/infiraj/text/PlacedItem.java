package infiraj.text;

/**
 * An item on its line.
 *
 * @param item what stands there
 * @param x its left edge, from the left edge of the measure
 * @param width its own or, in a justified line, what a space was widened to
 */
public record PlacedItem(Item item, double x, double width) {
    public double right() {
        return x + width;
    }
}
