package infiraj.slideshow;

import infiraj.model.Event;
import infiraj.text.Folding;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The events of the chronology, to be put into a story; a field above them leaves those with some letters in them. */
final class EventPicker extends VBox {
    private final List<Event> events;
    private final Wording wording;
    private final TextField letters = new TextField();
    private final ListView<Event> list = new ListView<>();
    private final Consumer<Event> onPicked;

    EventPicker(List<Event> events, Messages messages, Consumer<Event> onPicked) {
        this.events = events;
        this.wording = messages.wording();
        this.onPicked = onPicked;
        getStyleClass().add("event-picker");
        letters.setId("picker-letters");
        letters.setPromptText(messages.say("slideshow.pick"));
        letters.textProperty().subscribe(this::leave);
        list.setId("picker-events");
        list.getStyleClass().add("step-list");
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                pick();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pick();
                event.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(letters, list);
    }

    private void leave(String typed) {
        String wanted = folded(typed);
        list.getItems()
                .setAll(events.stream()
                        .filter(event -> folded(wording.of(event.title())).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String folded(String text) {
        return Folding.fold(text).text().toLowerCase(Locale.ROOT).strip();
    }

    /** Picks the chosen event, if one is. */
    void pick() {
        Event chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onPicked.accept(chosen);
        }
    }

    /** When and what. */
    private final class Cell extends ListCell<Event> {
        Cell() {
            // As wide as the list and no wider.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            setText(
                    empty || event == null
                            ? ""
                            : wording.of(event.title()) + "  ·  "
                                    + new DateWords(wording).brief(event.date().adopted()));
        }
    }
}
