package infiraj.shell;

import infiraj.timeline.TimelineItem;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** An event in the list; heard as one sentence. */
final class EventRow extends TableRow<TimelineItem> {
    private static final PseudoClass LANDMARK = PseudoClass.getPseudoClass("landmark");
    private static final PseudoClass CANDIDATE = PseudoClass.getPseudoClass("candidate");

    private final EventTable table;

    EventRow(EventTable table) {
        this.table = table;
        getStyleClass().add("event-row");
        setOnContextMenuRequested(event -> {
            if (!isEmpty()) {
                table.menu().show(this, event.getScreenX(), event.getScreenY());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TimelineItem item, boolean empty) {
        super.updateItem(item, empty);
        Optional<TimelineItem> filled = Optional.ofNullable(empty ? null : item);
        setAccessibleText(filled.map(table.cells()::sentence).orElse(""));
        pseudoClassStateChanged(
                LANDMARK, filled.map(shown -> shown.event().landmark()).orElse(false));
        pseudoClassStateChanged(CANDIDATE, filled.map(TimelineItem::candidate).orElse(false));
    }
}
