package infiraj.shell;

import infiraj.explorer.EventOrder;
import infiraj.explorer.EventOrder.By;
import infiraj.explorer.Explorer;
import infiraj.wording.Messages;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** What can be done with the list of events, by keys too: the heads of its columns answer to a mouse only. */
final class TableBar extends HBox {
    private final Explorer explorer;
    private final EventTable table;
    private final MenuButton sorting = new MenuButton();
    private final MenuButton copying = new MenuButton();

    TableBar(Explorer explorer, EventTable table) {
        this.explorer = explorer;
        this.table = table;
        getStyleClass().add("results-bar");
        sorting.setId("table-sorting");
        copying.setId("table-copying");
        sorting.getStyleClass().add("chip-menu");
        copying.getStyleClass().add("chip-menu");
        getChildren().addAll(sorting, copying);
        table.setOnSorted(this::speak);
        explorer.appearance().wordingProperty().subscribe(wording -> speak(table.order()));
    }

    private void speak(EventOrder order) {
        Messages messages = new Messages(explorer.appearance().wording());
        EventCells cells = table.cells();
        sorting.setText(messages.say("shell.sorted", cells.heading(order.by())));
        sorting.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (By by : By.values()) {
            RadioMenuItem item = new RadioMenuItem(cells.heading(by));
            item.setToggleGroup(group);
            item.setSelected(by == order.by());
            item.setOnAction(event -> table.sort(new EventOrder(by, order.descending())));
            sorting.getItems().add(item);
        }
        CheckMenuItem descending = new CheckMenuItem(messages.say("shell.descending"));
        descending.setSelected(order.descending());
        descending.setOnAction(event -> table.sort(new EventOrder(order.by(), !order.descending())));
        sorting.getItems().addAll(new SeparatorMenuItem(), descending);
        copying.setText(messages.say("shell.copy"));
        copying.getItems().setAll(table.copying(messages));
    }
}
