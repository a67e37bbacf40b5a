package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Findings;
import infiraj.explorer.finding.Grouping;
import infiraj.search.SearchOptions.Sort;
import infiraj.shell.command.Act;
import infiraj.shell.command.Commands;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** What can be done with results as a whole: showing only their events, ordering, grouping, keeping and copying them. */
final class ResultsBar extends HBox {
    private final Explorer explorer;
    private final Finder finder;
    private final Commands commands;
    private final MenuButton order = menu("results-order");
    private final MenuButton more = menu("results-more");
    private final Chip only;

    ResultsBar(Explorer explorer, Finder finder, Commands commands) {
        this.explorer = explorer;
        this.finder = finder;
        this.commands = commands;
        this.only = new Chip(
                () -> finder.onlyFoundProperty().set(!finder.onlyFoundProperty().get()));
        only.setId("results-only");
        // The others can be guessed by their beginnings, this one is too short to lose anything.
        more.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("results-bar");
        getChildren().addAll(only, order, more);
        explorer.appearance().wordingProperty().subscribe(this::speak);
        finder.orderProperty().subscribe(this::speak);
        finder.groupingProperty().subscribe(this::speak);
        finder.onlyFoundProperty().subscribe(this::speak);
        finder.queryProperty().subscribe(this::speak);
        finder.findingsProperty().subscribe(this::speak);
        finder.searches().savedProperty().subscribe(this::speak);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("chip-menu");
        return menu;
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        order.setText(messages.say(
                "finding.order",
                messages.say(FindingWords.ORDERS, finder.orderProperty().get())));
        order.getItems().setAll(choices(FindingWords.ORDERS, Sort.values(), finder.orderProperty(), messages));
        order.getItems().add(new SeparatorMenuItem());
        order.getItems()
                .addAll(choices(FindingWords.GROUPINGS, Grouping.values(), finder.groupingProperty(), messages));
        only.show(
                messages.say("finding.only-found"),
                "",
                finder.onlyFoundProperty().get());
        more.setText(messages.say("finding.more"));
        more.getItems()
                .setAll(
                        saving(messages),
                        new SeparatorMenuItem(),
                        copying(messages.say("finding.copy-text", listed()), FindingCopies::text),
                        copying(messages.say("finding.copy-table", listed()), FindingCopies::table),
                        new SeparatorMenuItem(),
                        exporting(messages));
    }

    private MenuItem exporting(Messages messages) {
        MenuItem item = ResultsList.item(messages.say("finding.export"), () -> commands.run(Act.EXPORT_RESULTS));
        item.setId("results-export");
        item.setDisable(!commands.isPossible(Act.EXPORT_RESULTS));
        return item;
    }

    private static <E extends Enum<E>> List<MenuItem> choices(
            KeyFamily family, E[] values, ObjectProperty<E> chosen, Messages messages) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.say(family, value));
            item.setToggleGroup(group);
            item.setSelected(value == chosen.get());
            item.setOnAction(event -> chosen.set(value));
            items.add(item);
        }
        return items;
    }

    private MenuItem saving(Messages messages) {
        String query = finder.queryProperty().get();
        CheckMenuItem save = new CheckMenuItem(messages.say("finding.save"));
        save.setId("results-save");
        save.setSelected(finder.searches().isSaved(query));
        save.setDisable(!finder.searches().canSave());
        save.setOnAction(event -> finder.searches().toggleSaved(query));
        return save;
    }

    private int listed() {
        return finder.findingsProperty()
                .get()
                .map(found -> found.listed().size())
                .orElse(0);
    }

    private MenuItem copying(String text, BiFunction<FindingCopies, Findings, String> format) {
        MenuItem item = ResultsList.item(
                text,
                () -> finder.findingsProperty()
                        .get()
                        .ifPresent(found -> ResultsList.copy(format.apply(new FindingCopies(explorer), found))));
        item.setDisable(listed() == 0);
        return item;
    }
}
