package infiraj.shell;

import infiraj.corpus.StoryFiles.Reading;
import infiraj.explorer.Appearance;
import infiraj.wording.Messages;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;

/** Begins to tell a story; its menu holds all stories, and the events shown as one. */
final class PresentMenu extends SplitMenuButton {
    private final Presenting presenting;
    private final Appearance appearance;

    PresentMenu(Presenting presenting, Appearance appearance) {
        this.presenting = presenting;
        this.appearance = appearance;
        setId("present");
        setGraphic(Icons.present());
        setOnAction(event -> presenting.tell());
        setOnShowing(event -> presenting.stories(this::fill));
        appearance.wordingProperty().subscribe(wording -> {
            setText(new Messages(wording).say("shell.present"));
            fill(List.of());
        });
    }

    private void fill(List<Reading> readings) {
        Messages messages = new Messages(appearance.wording());
        getItems().clear();
        readings.forEach(reading -> getItems().add(item(title(reading, messages), () -> presenting.tell(reading))));
        getItems().add(item(messages.say("shell.present-shown"), presenting::tellShown));
        getItems().add(new SeparatorMenuItem());
        Menu edit = new Menu(messages.say("shell.edit-story"));
        readings.forEach(reading -> reading.story()
                .ifPresent(story -> edit.getItems()
                        .add(item(title(reading, messages), () -> presenting.edit(story, presenting.isOwn(reading))))));
        edit.getItems().add(item(messages.say("shell.new-story"), presenting::editShown));
        getItems().add(edit);
    }

    /** A story that has something wrong with it has no title yet; its file has a name. */
    private static String title(Reading reading, Messages messages) {
        return reading.story()
                .map(story -> messages.wording().of(story.title()))
                .orElseGet(() -> messages.say(
                        "shell.broken-story", reading.file().getFileName().toString()));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
