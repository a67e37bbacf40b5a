package infiraj.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.shape.Path;

/** The stroke in the margin beside the lines that state an event; clicking it points at the event. */
final class MarginMark extends Path {
    private final String eventId;

    MarginMark(String eventId, Rectangle2D area, String... classes) {
        this.eventId = eventId;
        Marks.dress(this, List.of(area), classes);
        setPickOnBounds(true);
        setCursor(Cursor.HAND);
    }

    String eventId() {
        return eventId;
    }
}
