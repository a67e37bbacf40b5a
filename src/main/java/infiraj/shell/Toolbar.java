package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.shell.command.Act;
import infiraj.shell.command.CommandMenu;
import infiraj.shell.command.Commands;
import infiraj.wording.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The top of the window: what this is, and how it should look and speak. */
final class Toolbar extends HBox {
    private final Label name = new Label();
    private final Label subject = new Label();
    private final Button whole = new Button();
    private final Button language = new Button();
    private final Button palette = new Button();
    private final ViewMenu view;
    private final PresentMenu present;

    /** Narrower windows show what has an icon by that alone, in pixels at text scale 1. */
    private static final double ROOMY = 880;

    Toolbar(
            Explorer explorer,
            SearchField search,
            ReviewBar review,
            BookmarkMenu bookmarks,
            PresentMenu present,
            CommandMenu menu,
            Commands commands) {
        this.view = new ViewMenu(explorer.appearance());
        this.present = present;
        getStyleClass().add("toolbar");
        name.getStyleClass().add("brand");
        subject.getStyleClass().add("subject");
        subject.setMinWidth(0);
        // Else it would be as wide as its parts in full, and never know that there is less room.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(search, Priority.SOMETIMES);
        // Where it is narrow the subject goes first, then the field gets shorter; nothing else is cut.
        List.of(name, review, bookmarks, present, whole, view, palette, language, menu)
                .forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        whole.setGraphic(Icons.whole());
        whole.setOnAction(event -> commands.run(Act.SHOW_EVERYTHING));
        language.setId("language");
        language.setOnAction(event -> commands.run(Act.OTHER_LANGUAGE));
        palette.setId("palette");
        palette.setGraphic(Icons.palette());
        palette.setOnAction(event -> commands.run(Act.NEXT_PALETTE));
        getChildren()
                .addAll(
                        menu, name, subject, space(), search, space(), review, bookmarks, present, whole, view, palette,
                        language);
        Appearance appearance = explorer.appearance();
        appearance.wordingProperty().subscribe(wording -> {
            speak(new Messages(wording));
            fit(isRoomy(appearance));
        });
        appearance.paletteProperty().subscribe(() -> fit(isRoomy(appearance)));
        widthProperty().map(width -> isRoomy(appearance)).subscribe(this::fit);
    }

    private boolean isRoomy(Appearance appearance) {
        return getWidth() >= ROOMY * appearance.textScale();
    }

    private void fit(boolean roomy) {
        for (Labeled part : List.of(whole, present, view)) {
            part.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            // Without its text the icon says it to whoever hears it or rests on it.
            part.setAccessibleText(part.getText());
            part.setTooltip(roomy ? null : new Tooltip(part.getText()));
        }
    }

    private static Region space() {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void speak(Messages messages) {
        name.setText(messages.say("shell.name"));
        subject.setText(messages.say("shell.subject"));
        whole.setText(messages.say("shell.whole"));
        language.setText(messages.say("shell.other-language"));
        palette.setAccessibleText(messages.say("shell.next-palette"));
    }
}
