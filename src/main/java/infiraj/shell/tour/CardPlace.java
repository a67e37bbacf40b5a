package infiraj.shell.tour;

import javafx.geometry.Rectangle2D;

/** Where the card stands that tells of a part of the window: beside that part, and never over it if that can be helped. */
final class CardPlace {
    private static final double GAP = 18;

    private CardPlace() {}

    /**
     * Below, above, beside on the side with more room, or else within the part at its end.
     *
     * @param part what is told of
     * @param width of the card; less than the window's
     * @param height of the card; less than the window's
     */
    static Rectangle2D beside(Rectangle2D part, double width, double height, double windowWidth, double windowHeight) {
        double x = within((part.getMinX() + part.getMaxX() - width) / 2, width, windowWidth);
        double y = within((part.getMinY() + part.getMaxY() - height) / 2, height, windowHeight);
        if (part.getMaxY() + 2 * GAP + height <= windowHeight) {
            return new Rectangle2D(x, part.getMaxY() + GAP, width, height);
        }
        if (part.getMinY() - 2 * GAP - height >= 0) {
            return new Rectangle2D(x, part.getMinY() - GAP - height, width, height);
        }
        double left = part.getMinX();
        double right = windowWidth - part.getMaxX();
        if (Math.max(left, right) >= width + 2 * GAP) {
            double beside = right > left ? part.getMaxX() + GAP : part.getMinX() - GAP - width;
            return new Rectangle2D(beside, y, width, height);
        }
        return new Rectangle2D(x, within(part.getMaxY() - GAP - height, height, windowHeight), width, height);
    }

    private static double within(double start, double length, double whole) {
        return Math.max(0, Math.clamp(start, Math.min(GAP, whole - length), Math.max(GAP, whole - length - GAP)));
    }
}
