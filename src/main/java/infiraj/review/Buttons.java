package infiraj.review;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The buttons of this room's panes. */
final class Buttons {
    private Buttons() {}

    /** A button whose words are never cut; they are said later, in the language of the moment. */
    static Button page(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("page-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
