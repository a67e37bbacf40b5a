package infiraj.shell;

import infiraj.canvas.TimelineView;
import infiraj.explorer.Explorer;
import infiraj.fx.Prose;
import infiraj.model.Event;
import infiraj.timeline.TimelineItem;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Says what the pointer is on: title, date, what the text says of it where that is not the same, and what it did to the climate. */
final class HoverCard {
    private static final double WIDTH = 340;
    private static final double DISTANCE = 10;

    private final Explorer explorer;
    private final TimelinePane pane;
    private final TimelineView timeline;
    private final VBox lines = new VBox();
    private final Popup popup = new Popup();

    HoverCard(Explorer explorer, TimelinePane pane, String styleSheet) {
        this.explorer = explorer;
        this.pane = pane;
        this.timeline = pane.timeline();
        lines.getStyleClass().addAll("window", "hover-card");
        lines.getStylesheets().add(styleSheet);
        lines.setMouseTransparent(true);
        popup.getContent().add(lines);
        popup.setAutoFix(true);
        // It goes with the pointer; Escape is for what is below it.
        popup.setHideOnEscape(false);
        timeline.hoveredProperty().subscribe(this::show);
    }

    private void show(Optional<String> id) {
        Optional<Event> event = id.flatMap(this::shown);
        Optional<Bounds> mark = id.flatMap(timeline::boundsOf);
        if (event.isEmpty() || mark.isEmpty() || timeline.getScene().getWindow() == null) {
            popup.hide();
            return;
        }
        fill(event.get());
        Point2D corner = timeline.localToScreen(mark.get().getMinX(), mark.get().getMaxY() + DISTANCE);
        popup.show(timeline, corner.getX(), corner.getY());
    }

    /** What the timeline shows under an id: an event, or what only may be one. */
    private Optional<Event> shown(String id) {
        return explorer.itemsProperty().get().stream()
                .filter(item -> item.id().equals(id))
                .map(TimelineItem::event)
                .findFirst();
    }

    private void fill(Event event) {
        EventWords words = new EventWords(explorer);
        // A popup is a window of its own, to which nothing of the main window's looks comes down.
        lines.setStyle(explorer.appearance().paletteProperty().get().css() + "-fx-font-size:"
                + MainWindow.TEXT_SIZE * explorer.appearance().textScale() + "px;");
        lines.setNodeOrientation(
                explorer.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        lines.setPrefWidth(WIDTH * explorer.appearance().textScale());
        lines.getChildren().setAll(line(words.title(event), "hover-title"), line(words.facts(event), "details-facts"));
        words.dateRemark(event).ifPresent(remark -> lines.getChildren().add(line(remark, "hover-remark")));
        Optional.ofNullable(explorer.personalProperty().get().notes().get(event.id()))
                .ifPresent(note -> lines.getChildren().add(line(note, "hover-remark")));
        pane.shownClimate()
                .flatMap(climate -> words.climateRemark(event, climate))
                .ifPresent(remark -> lines.getChildren().add(line(remark, "hover-remark")));
    }

    private static Prose line(String text, String styleClass) {
        Prose prose = new Prose(text);
        prose.getStyleClass().add(styleClass);
        return prose;
    }
}
