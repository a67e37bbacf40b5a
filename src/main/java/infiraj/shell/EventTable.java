package infiraj.shell;

import infiraj.explorer.EventOrder;
import infiraj.explorer.EventOrder.By;
import infiraj.explorer.Explorer;
import infiraj.model.Event;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The events as a list: all that the timeline says, for those who read, sort and copy rather than look. Follows the filter and,
 * both ways, the selection. Filled only while it is in view.
 */
final class EventTable extends TableView<TimelineItem> {
    /** Height of a row at text scale 1, in pixels. */
    private static final double ROW = 28;

    /** Pixels at text scale 1; the title has what is left. */
    private static final Map<By, Double> WIDTHS = Map.of(
            By.DATE,
            150.0,
            By.TITLE,
            260.0,
            By.KIND,
            110.0,
            By.PARTICIPANTS,
            190.0,
            By.PLACE,
            110.0,
            By.ARTICLES,
            80.0);

    private final Explorer explorer;
    private EventCells cells;
    private Runnable onOpened = () -> {};
    private Consumer<EventOrder> onSorted = order -> {};
    private EventOrder order = EventOrder.OF_TIME;
    private boolean following;

    EventTable(Explorer explorer) {
        this.explorer = explorer;
        this.cells = new EventCells(explorer);
        setId("event-table");
        getStyleClass().add("event-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (By by : By.values()) {
            getColumns().add(column(by));
        }
        setRowFactory(table -> new EventRow(this));
        setSortPolicy(table -> {
            sort(orderOfColumns());
            return true;
        });
        sceneProperty().subscribe(this::fill);
        explorer.itemsProperty().subscribe(this::fill);
        explorer.undatedProperty().subscribe(this::fill);
        explorer.selectedProperty().subscribe(this::follow);
        explorer.appearance().paletteProperty().subscribe(this::size);
        explorer.appearance().wordingProperty().subscribe(this::speak);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        size();
        speak();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                onOpened.run();
            }
        });
    }

    /** Called when an event is to be read of, rather than looked at in passing. */
    void setOnOpened(Runnable onOpened) {
        this.onOpened = onOpened;
    }

    /** Called when the order has changed. */
    void setOnSorted(Consumer<EventOrder> onSorted) {
        this.onSorted = onSorted;
    }

    EventOrder order() {
        return order;
    }

    EventCells cells() {
        return cells;
    }

    private TableColumn<TimelineItem, String> column(By by) {
        TableColumn<TimelineItem, String> column = new TableColumn<>();
        column.setUserData(by);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cells.cell(by, row.getValue())));
        column.setCellFactory(shown -> new EventTableCell(this, by));
        return column;
    }

    private static By by(TableColumn<TimelineItem, ?> column) {
        return (By) column.getUserData();
    }

    private void size() {
        double scale = explorer.appearance().textScale();
        setFixedCellSize(ROW * scale);
        getColumns().forEach(column -> column.setPrefWidth(scale * WIDTHS.getOrDefault(by(column), 0.0)));
    }

    private void speak() {
        cells = new EventCells(explorer);
        Messages messages = new Messages(explorer.appearance().wording());
        getColumns().forEach(column -> column.setText(cells.heading(by(column))));
        setAccessibleText(messages.say("shell.table"));
        fill();
        refresh();
    }

    private EventOrder orderOfColumns() {
        return getSortOrder().isEmpty()
                ? EventOrder.OF_TIME
                : new EventOrder(
                        by(getSortOrder().getFirst()), getSortOrder().getFirst().getSortType() == SortType.DESCENDING);
    }

    /** Puts the rows in an order, and marks the column that it goes by. */
    void sort(EventOrder wanted) {
        order = wanted;
        if (!orderOfColumns().equals(wanted)) {
            TableColumn<TimelineItem, ?> column = getColumns().get(wanted.by().ordinal());
            column.setSortType(wanted.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        }
        fill();
        onSorted.accept(order);
    }

    private void fill() {
        if (getScene() == null) {
            return;
        }
        EventCells said = cells;
        By by = order.by();
        explorer.sort(order, item -> said.cell(by, item), this::show);
    }

    private void show(List<TimelineItem> rows) {
        following = true;
        getSelectionModel().clearSelection();
        getItems().setAll(rows);
        following = false;
        follow();
    }

    /** Goes where the person has chosen an event elsewhere. */
    private void follow() {
        Optional<String> wanted = explorer.selectedProperty().get().map(Event::id);
        boolean there = Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(TimelineItem::id)
                .equals(wanted);
        if (there || getScene() == null) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(item -> wanted.equals(Optional.of(item.id())))
                .findFirst()
                .map(getItems()::indexOf)
                .ifPresent(index -> {
                    getSelectionModel().select(index);
                    getFocusModel().focus(index);
                    scrollTo(Math.max(0, index - 2));
                });
        following = false;
    }

    private void choose(@Nullable TimelineItem item) {
        // Of several rows none is the one.
        if (!following
                && item != null
                && getSelectionModel().getSelectedIndices().size() == 1) {
            explorer.select(item.id());
        }
    }

    private void press(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case ENTER -> onOpened.run();
            case C -> {
                if (event.isShortcutDown()) {
                    copyTable();
                } else {
                    taken = false;
                }
            }
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** The chosen rows or, where none is, all of them. */
    private List<TimelineItem> wanted() {
        List<TimelineItem> chosen = getSelectionModel().getSelectedItems();
        return List.copyOf(chosen.isEmpty() ? getItems() : chosen);
    }

    private void copyTable() {
        ResultsList.copy(cells.table(wanted()));
    }

    /** The ways to copy what is chosen. */
    List<MenuItem> copying(Messages messages) {
        return List.of(
                ResultsList.item(messages.say("shell.copy-table"), this::copyTable),
                ResultsList.item(
                        messages.say("shell.copy-sentences"), () -> ResultsList.copy(cells.sentences(wanted()))));
    }

    ContextMenu menu() {
        Messages messages = new Messages(explorer.appearance().wording());
        ContextMenu menu = new ContextMenu(ResultsList.item(messages.say("finding.open"), onOpened));
        menu.getItems().addAll(copying(messages));
        return menu;
    }
}
