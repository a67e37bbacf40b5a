package infiraj.reader;

import infiraj.fx.CharacterMap;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** The blocks that have nodes, and what is where in them, in coordinates of the flow. */
final class LiveBlocks {
    private final Map<Integer, BlockView> views = new HashMap<>();

    BlockView get(int block, IntFunction<BlockView> made) {
        return views.computeIfAbsent(block, made::apply);
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    void clear() {
        views.clear();
    }

    /** Forgets all other blocks; the answer is the kept ones in order. */
    List<BlockView> keep(Set<Integer> blocks) {
        views.keySet().retainAll(blocks);
        return views.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    void decorate(IntFunction<Decor> decor) {
        views.values().forEach(view -> view.decorate(decor.apply(view.block().paragraph())));
    }

    Optional<Rectangle2D> caret(int block, Place place) {
        return Optional.ofNullable(views.get(block)).map(view -> moved(view.caret(place), view));
    }

    List<Rectangle2D> bands(int paragraph, TextSpan span) {
        return views.values().stream()
                .filter(view -> view.block().paragraph() == paragraph)
                .flatMap(view -> view.bands(span).stream().map(band -> moved(band, view)))
                .toList();
    }

    private static Rectangle2D moved(Rectangle2D area, BlockView view) {
        return new Rectangle2D(
                area.getMinX() + view.getLayoutX(),
                area.getMinY() + view.getLayoutY(),
                area.getWidth(),
                area.getHeight());
    }

    /** What is nearest to a point; nothing only where there is no text. */
    Optional<Spot> spotAt(Point2D point) {
        return nearest(point.getY()).map(view -> spot(view, point));
    }

    /** The character under a point; nothing beside the lines. */
    Optional<Passage> characterAt(Point2D point, String article) {
        return nearest(point.getY())
                .filter(view -> distance(view, point.getY()) == 0 && view.isOnText(view.parentToLocal(point)))
                .map(view -> spot(view, point))
                .map(spot ->
                        new Passage(article, spot.paragraph(), new TextSpan(spot.character(), spot.character() + 1)));
    }

    private static Spot spot(BlockView view, Point2D point) {
        CharacterMap.Hit hit = view.hit(view.parentToLocal(point));
        return new Spot(view.block().paragraph(), hit.character(), hit.caret());
    }

    private Optional<BlockView> nearest(double y) {
        return views.values().stream().min((a, b) -> Double.compare(distance(a, y), distance(b, y)));
    }

    private static double distance(BlockView view, double y) {
        return Math.max(0, Math.max(view.getLayoutY() - y, y - view.getLayoutY() - view.height()));
    }
}
