package infiraj.shell.command;

import infiraj.explorer.Appearance;
import infiraj.wording.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Every command, by section, each with its key. Filled when opened: a start need not make what most starts never show. */
public final class CommandMenu extends MenuButton {
    private final Commands commands;
    private final Appearance appearance;

    /**
     * @param picture what is on the button
     */
    public CommandMenu(Commands commands, Appearance appearance, Node picture) {
        this.commands = commands;
        this.appearance = appearance;
        setId("menu");
        setGraphic(picture);
        setOnShowing(event -> fill());
        appearance.wordingProperty().subscribe(wording -> setAccessibleText(new Messages(wording).say("shell.menu")));
        // A menu without items does not open.
        getItems().setAll(new MenuItem());
    }

    private void fill() {
        Messages messages = new Messages(appearance.wording());
        getItems().clear();
        for (Section section : Section.values()) {
            List<CustomMenuItem> items = Arrays.stream(Act.values())
                    .filter(act -> act.section() == section)
                    .map(act -> item(act, messages))
                    .toList();
            if (!items.isEmpty()) {
                Menu menu = new Menu(messages.say(Section.NAMES, section));
                menu.getItems().setAll(items);
                menu.setOnShown(shown -> align(items));
                getItems().add(menu);
            }
        }
    }

    /** Keys stand one under the other: every row is as wide as the widest. */
    private static void align(List<CustomMenuItem> items) {
        double widest = items.stream()
                .mapToDouble(item -> item.getContent().prefWidth(Region.USE_COMPUTED_SIZE))
                .max()
                .orElse(0);
        items.forEach(item -> ((Region) item.getContent()).setPrefWidth(widest));
    }

    private CustomMenuItem item(Act act, Messages messages) {
        Label name = new Label(commands.name(act, messages));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space);
        row.getStyleClass().add("command");
        row.setAlignment(Pos.CENTER_LEFT);
        // Not as accelerators: those would work while a field is typed into, and only once the menu had been open.
        act.keys().stream().limit(1).map(Caps::of).forEach(row.getChildren()::add);
        CustomMenuItem item = new CustomMenuItem(row);
        item.setDisable(!commands.isPossible(act));
        item.setOnAction(event -> commands.run(act));
        return item;
    }
}
