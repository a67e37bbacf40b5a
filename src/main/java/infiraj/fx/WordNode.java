package infiraj.fx;

import infiraj.text.Direction;
import infiraj.text.Item;
import infiraj.text.PlacedItem;
import javafx.geometry.VPos;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A word on screen. One node holds one direction and one line, so JavaFX has nothing to wrap and nothing to reorder. */
final class WordNode extends Text {
    private final PlacedItem placed;

    WordNode(String text, PlacedItem placed, Font font, double baseline) {
        super(placed.item().in(text));
        this.placed = placed;
        setFont(font);
        setTextOrigin(VPos.BASELINE);
        setNodeOrientation(Advances.orientation(placed.item().direction()));
        setLayoutX(placed.x());
        setLayoutY(baseline);
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Where the edges of the characters are: {@code edges[i]} is where character {@code i} of the word begins and
     * {@code edges[i + 1]} where it ends, in the block's coordinates; falling in right-to-left words. Marks take no room.
     */
    double[] edges() {
        Item item = placed.item();
        double[] edges = new double[item.end() - item.start() + 1];
        boolean rightToLeft = item.direction() == Direction.RIGHT_TO_LEFT;
        double far = 0;
        for (int i = 1; i < edges.length; i++) {
            far = Math.max(far, reach(rangeShape(i - 1, i)));
            edges[i] = Math.min(far, placed.width());
        }
        edges[edges.length - 1] = placed.width();
        for (int i = 0; i < edges.length; i++) {
            edges[i] = rightToLeft ? placed.right() - edges[i] : placed.x() + edges[i];
        }
        return edges;
    }

    /** The greatest x of a shape: in a right-to-left text, JavaFX measures ranges from the right edge. */
    private static double reach(PathElement[] shape) {
        double reach = 0;
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo to -> reach = Math.max(reach, to.getX());
                case LineTo to -> reach = Math.max(reach, to.getX());
                default -> {}
            }
        }
        return reach;
    }
}
