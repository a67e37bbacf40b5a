package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.explorer.finding.Grouping;
import infiraj.explorer.finding.Order;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** What can be done with results as a whole: ordering, grouping, showing only their events, keeping and copying them. */
final class ResultsBar extends HBox {
    private final Explorer explorer;
    private final Finder finder;
    private final MenuButton order = menu("results-order");
    private final MenuButton grouping = menu("results-grouping");
    private final MenuButton copy = menu("results-copy");
    private final Chip only;
    private final Chip save;

    ResultsBar(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        this.only = new Chip(
                () -> finder.onlyFoundProperty().set(!finder.onlyFoundProperty().get()));
        this.save = new Chip(
                () -> finder.searches().toggleSaved(finder.queryProperty().get()));
        only.setId("results-only");
        save.setId("results-save");
        getStyleClass().add("results-bar");
        getChildren().addAll(order, grouping, only, save, copy);
        explorer.appearance().wordingProperty().subscribe(this::speak);
        finder.orderProperty().subscribe(this::speak);
        finder.groupingProperty().subscribe(this::speak);
        finder.onlyFoundProperty().subscribe(this::speak);
        finder.queryProperty().subscribe(this::speak);
        finder.searches().savedProperty().subscribe(this::speak);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("chip-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        choices(order, "finding.order", FindingWords.ORDERS, Order.values(), finder.orderProperty(), messages);
        choices(
                grouping,
                "finding.grouping",
                FindingWords.GROUPINGS,
                Grouping.values(),
                finder.groupingProperty(),
                messages);
        only.show(
                messages.say("finding.only-found"),
                "",
                finder.onlyFoundProperty().get());
        boolean saved = finder.searches().isSaved(finder.queryProperty().get());
        save.show(messages.say(saved ? "finding.saved" : "finding.save"), "", saved);
        copy.setText(messages.say("finding.copy"));
        copy.getItems()
                .setAll(
                        copying(messages.say("finding.copy-text"), FindingCopies::text),
                        copying(messages.say("finding.copy-table"), FindingCopies::table));
    }

    private static <E extends Enum<E>> void choices(
            MenuButton menu, String title, KeyFamily family, E[] values, ObjectProperty<E> chosen, Messages messages) {
        menu.setText(messages.say(title, messages.say(family, chosen.get())));
        ToggleGroup group = new ToggleGroup();
        menu.getItems().clear();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.say(family, value));
            item.setToggleGroup(group);
            item.setSelected(value == chosen.get());
            item.setOnAction(event -> chosen.set(value));
            menu.getItems().add(item);
        }
    }

    private MenuItem copying(String text, BiFunction<FindingCopies, List<Finding>, String> format) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> finder.findingsProperty()
                .get()
                .map(Findings::found)
                .ifPresent(found -> ResultsList.copy(format.apply(new FindingCopies(explorer), found))));
        return item;
    }
}
