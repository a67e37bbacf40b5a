package infiraj.slideshow;

import infiraj.wording.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** The steps of a draft in order; dragged, or moved with Alt and the arrows, they change places. */
final class StepsPane extends ListView<String> {
    private final Draft draft;
    private boolean following;

    /**
     * @param titles what the steps of a story are called
     */
    StepsPane(Draft draft, Function<Draft.State, List<String>> titles, Messages messages) {
        this.draft = draft;
        setId("editor-steps");
        getStyleClass().add("step-list");
        setAccessibleText(messages.say("slideshow.steps"));
        setCellFactory(list -> new Cell());
        draft.subscribe(state -> {
            following = true;
            List<String> now = titles.apply(state);
            if (!getItems().equals(now)) {
                getItems().setAll(now);
            }
            getSelectionModel().select(state.index());
            following = false;
        });
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following && index.intValue() >= 0) {
                draft.select(index.intValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            draft.move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            draft.move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            draft.remove();
        } else {
            return;
        }
        event.consume();
    }

    /** A step that can be dragged to another's place. */
    private final class Cell extends ListCell<String> {
        Cell() {
            // As wide as the list and no wider.
            setPrefWidth(0);
            addEventHandler(MouseEvent.DRAG_DETECTED, this::take);
            addEventHandler(DragEvent.DRAG_OVER, this::offer);
            addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        }

        @Override
        protected void updateItem(String title, boolean empty) {
            super.updateItem(title, empty);
            setText(empty || title == null ? "" : title);
        }

        private void take(MouseEvent event) {
            if (!isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(Integer.toString(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        }

        private void offer(DragEvent event) {
            if (event.getGestureSource() instanceof Cell) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        }

        private void drop(DragEvent event) {
            if (event.getGestureSource() instanceof Cell source) {
                draft.moveTo(source.getIndex(), isEmpty() ? getItems().size() - 1 : getIndex());
                event.setDropCompleted(true);
                event.consume();
            }
        }
    }
}
