package infiraj.reader;

import infiraj.model.QuadClass;
import infiraj.theme.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
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

    /** The style class of a kind of event, named after its colour role. */
    static String styleClass(Optional<QuadClass> kind) {
        return kind.map(QuadClass::name)
                .orElse(Role.CONTEXT.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
