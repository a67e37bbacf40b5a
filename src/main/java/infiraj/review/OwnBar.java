package infiraj.review;

import infiraj.fx.Prose;
import infiraj.model.Event;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** What is the person's own about an event: star and note, and for an event of theirs, editing and deleting it. */
public final class OwnBar extends VBox {
    private static final String STAR = "M8 1.2l2.1 4.5l4.9.6l-3.6 3.4l.9 4.9L8 12.2l-4.3 2.4l.9-4.9L1 6.3l4.9-.6z";

    private final EventDesk desk;
    private final String event;
    private final TextField note = new TextField();

    /** The bar of an event that stands in the chronology. */
    public OwnBar(EventDesk desk, Event event) {
        this.desk = desk;
        this.event = event.id();
        getStyleClass().add("own-bar");
        Messages messages = new Messages(desk.explorer().appearance().wording());
        boolean writable = desk.work().isWritable();
        FlowPane buttons = new FlowPane(star(messages), noting(messages));
        buttons.getStyleClass().add("own-buttons");
        if (desk.isOwn(event.id())) {
            buttons.getChildren()
                    .addAll(
                            button("own-edit", messages.say("review.edit-own"), desk::edit),
                            button("own-delete", messages.say("review.delete"), desk::delete));
        }
        buttons.getChildren().forEach(button -> button.setDisable(!writable));
        getChildren().add(buttons);
        Optional<String> written = desk.note(event.id());
        written.ifPresent(text -> {
            Prose words = new Prose(text);
            words.getStyleClass().addAll("note", "note-own");
            words.setId("own-note");
            getChildren().add(words);
        });
        note.setId("note-field");
        note.setPromptText(messages.say("review.note-hint"));
        note.setText(written.orElse(""));
        note.setOnAction(enter -> desk.note(this.event, note.getText()));
        note.focusedProperty().subscribe(focused -> {
            if (!focused && !note.getText().strip().equals(written.orElse(""))) {
                desk.note(this.event, note.getText());
            }
        });
    }

    private ToggleButton star(Messages messages) {
        ToggleButton star = new ToggleButton();
        SVGPath picture = new SVGPath();
        picture.setContent(STAR);
        picture.getStyleClass().add("star");
        boolean starred = desk.isStarred(event);
        star.setGraphic(picture);
        star.setId("own-star");
        star.setText(messages.say(starred ? "review.starred" : "review.star"));
        star.setSelected(starred);
        star.getStyleClass().setAll("chip", "own-star");
        star.setOnAction(click -> desk.toggleStar());
        return star;
    }

    private Button noting(Messages messages) {
        String key = desk.note(event).isPresent() ? "review.note-change" : "review.note";
        return button("own-note-button", messages.say(key), this::write);
    }

    /** Opens the note to be written. */
    public void write() {
        if (desk.work().isWritable()) {
            if (!getChildren().contains(note)) {
                getChildren().add(note);
            }
            note.requestFocus();
            note.end();
        }
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("chip", "landmark");
        button.setOnAction(click -> action.run());
        return button;
    }
}
