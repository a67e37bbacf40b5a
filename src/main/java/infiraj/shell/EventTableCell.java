package infiraj.shell;

import infiraj.explorer.EventOrder.By;
import infiraj.timeline.TimelineItem;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One thing that the list says of an event. The first of a row is what a screen reader stops at, and says the whole. */
final class EventTableCell extends TableCell<TimelineItem, String> {
    private final EventTable table;
    private final By by;

    EventTableCell(EventTable table, By by) {
        this.table = table;
        this.by = by;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        TimelineItem item = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || text == null || item == null) {
            setText("");
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setText(text);
        setGraphic(by == By.TITLE ? Icons.kind(item.kind()) : null);
        setAccessibleText(by == By.DATE ? table.cells().sentence(item) : text);
    }
}
