package infiraj.reader;

import infiraj.model.QuadClass;
import infiraj.theme.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Draws what stands behind and beside the words. Colours come from the style sheet, by style class. */
final class Marks {
    private Marks() {}

    /** A shape that covers rectangles. */
    static Path path(List<Rectangle2D> areas, String... classes) {
        Path path = new Path();
        dress(path, areas, classes);
        path.setMouseTransparent(true);
        return path;
    }

    static void dress(Path path, List<Rectangle2D> areas, String... classes) {
        areas.forEach(area -> path.getElements().addAll(outline(area)));
        path.getStyleClass().addAll(classes);
        path.setManaged(false);
        path.setSmooth(false);
    }

    /** A line in each band, at a distance from its top. */
    static Path rule(List<Rectangle2D> bands, double y, String styleClass) {
        Path path = new Path();
        for (Rectangle2D band : bands) {
            path.getElements().addAll(new MoveTo(band.getMinX(), band.getMinY() + y), new HLineTo(band.getMaxX()));
        }
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static List<PathElement> outline(Rectangle2D area) {
        return List.of(
                new MoveTo(area.getMinX(), area.getMinY()),
                new HLineTo(area.getMaxX()),
                new VLineTo(area.getMaxY()),
                new HLineTo(area.getMinX()),
                new ClosePath());
    }

    /** The part of each band between two distances from its top. */
    static List<Rectangle2D> slices(List<Rectangle2D> bands, double from, double to) {
        return bands.stream()
                .map(band -> new Rectangle2D(band.getMinX(), band.getMinY() + from, band.getWidth(), to - from))
                .toList();
    }

    /** The bands as one box a line, with some room before and after its words. */
    static List<Rectangle2D> boxes(List<Rectangle2D> bands, double room) {
        Map<Double, Rectangle2D> lines = new TreeMap<>();
        for (Rectangle2D band : bands) {
            Rectangle2D roomy = new Rectangle2D(
                    band.getMinX() - room, band.getMinY(), band.getWidth() + 2 * room, band.getHeight());
            lines.merge(band.getMinY(), roomy, Marks::around);
        }
        return List.copyOf(lines.values());
    }

    private static Rectangle2D around(Rectangle2D a, Rectangle2D b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double right = Math.max(a.getMaxX(), b.getMaxX());
        return new Rectangle2D(left, a.getMinY(), right - left, a.getHeight());
    }

    /** An area of a node, in coordinates of the scene. */
    static Rectangle2D inScene(Rectangle2D area, Node node) {
        Bounds bounds =
                node.localToScene(new BoundingBox(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The style class of a kind of event, named after its colour role. */
    static String styleClass(Optional<QuadClass> kind) {
        return kind.map(QuadClass::name)
                .orElse(Role.CONTEXT.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
