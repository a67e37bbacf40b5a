package infiraj.shell;

import infiraj.explorer.Appearance;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** A small window beside the main one, which looks and runs as that one does. */
final class SideWindow {
    private SideWindow() {}

    /** A window with a pane in it, not shown yet, as large as the pane asks for. */
    static Stage with(Region pane, String title, Window owner, Appearance appearance) {
        pane.getStyleClass().add("window");
        pane.setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:"
                + MainWindow.TEXT_SIZE * appearance.textScale() + "px;");
        pane.setNodeOrientation(
                appearance.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(pane);
        scene.getStylesheets().add(MainWindow.sheet());
        Stage stage = new Stage(StageStyle.UTILITY);
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        return stage;
    }
}
