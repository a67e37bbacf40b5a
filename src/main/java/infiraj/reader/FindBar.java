package infiraj.reader;

import infiraj.wording.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.SVGPath;

/** The bar to find words in the article: a field, how many were found, and buttons to step and to close. */
final class FindBar extends HBox {
    private static final String UP = "M8 4.5L13.5 10l-1.2 1.2L8 6.9l-4.3 4.3L2.5 10z";
    private static final String DOWN = "M8 11.2L2.5 5.7l1.2-1.2L8 8.8l4.3-4.3l1.2 1.2z";
    private static final String CROSS =
            "M3.7 2.5L8 6.8l4.3-4.3l1.2 1.2L9.2 8l4.3 4.3l-1.2 1.2L8 9.2l-4.3 4.3l-1.2-1.2L6.8 8L2.5 3.7z";

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous = button(UP);
    private final Button next = button(DOWN);
    private final Button close = button(CROSS);

    /** What the bar asks for. */
    interface Actions {
        void find(String query);

        void step(boolean forward);

        void close();
    }

    FindBar(Actions actions) {
        getStyleClass().add("find-bar");
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        setHgrow(field, Priority.ALWAYS);
        field.setPrefColumnCount(8);
        getChildren().addAll(field, count, previous, next, close);
        field.textProperty().subscribe((before, query) -> actions.find(query));
        previous.setOnAction(event -> actions.step(false));
        next.setOnAction(event -> actions.step(true));
        close.setOnAction(event -> actions.close());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                actions.step(!event.isShiftDown());
                event.consume();
            }
        });
    }

    private static Button button(String picture) {
        SVGPath icon = new SVGPath();
        icon.setContent(picture);
        icon.getStyleClass().add("icon");
        Button button = new Button();
        button.setGraphic(icon);
        button.getStyleClass().add("find-button");
        button.setFocusTraversable(false);
        return button;
    }

    TextField field() {
        return field;
    }

    /** Says which of how many places is shown; −1 for none yet. */
    void say(int current, int found, Messages messages) {
        field.setPromptText(messages.say("reader.find"));
        field.setAccessibleText(messages.say("reader.find"));
        previous.setAccessibleText(messages.say("reader.find-previous"));
        next.setAccessibleText(messages.say("reader.find-next"));
        close.setAccessibleText(messages.say("reader.find-close"));
        previous.setDisable(found == 0);
        next.setDisable(found == 0);
        if (field.getText().isBlank()) {
            count.setText("");
        } else {
            count.setText(
                    found == 0
                            ? messages.say("reader.found-nothing")
                            : messages.say("reader.found", current + 1, found));
        }
    }
}
