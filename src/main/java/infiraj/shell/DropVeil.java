package infiraj.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** What lies over the window while something is held over it that could be dropped: the offer to take it in. */
final class DropVeil extends StackPane {
    private final Label offer = new Label();

    /** Lies over a pane, unseen. */
    DropVeil(Pane window) {
        getStyleClass().add("drop-veil");
        setId("drop-veil");
        offer.getStyleClass().add("drop-offer");
        offer.setGraphic(Icons.take());
        getChildren().add(offer);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        window.getChildren().add(this);
        window.layoutBoundsProperty().subscribe(bounds -> resize(bounds.getWidth(), bounds.getHeight()));
    }

    void show(boolean shown, String words) {
        offer.setText(words);
        setVisible(shown);
        toFront();
    }
}
