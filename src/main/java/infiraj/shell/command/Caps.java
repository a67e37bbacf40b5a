package infiraj.shell.command;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Keys as they look on a keyboard. */
final class Caps {
    private Caps() {}

    /** The keys of a command side by side, which on every keyboard means from left to right. */
    static Node of(Key key) {
        return row(key.caps());
    }

    static Node row(List<String> texts) {
        HBox row = new HBox();
        row.getStyleClass().add("caps");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        texts.forEach(text -> {
            Label cap = new Label(text);
            cap.getStyleClass().add("cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(cap);
        });
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.setMaxWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
