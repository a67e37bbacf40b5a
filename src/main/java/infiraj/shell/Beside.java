package infiraj.shell;

import infiraj.explorer.Appearance;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** Small windows beside the window, dressed like it; Escape closes them. */
final class Beside {
    private Beside() {}

    /** A window, not yet shown, as large as its content asks for. */
    static Stage window(Window owner, Appearance appearance, String title, Region content) {
        return window(owner, appearance, title, content, Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    }

    /** A window, not yet shown. */
    static Stage window(
            Window owner, Appearance appearance, String title, Parent content, double width, double height) {
        content.getStyleClass().add("window");
        content.setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:"
                + MainWindow.TEXT_SIZE * appearance.textScale() + "px;");
        content.setNodeOrientation(
                appearance.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(content, width, height);
        scene.getStylesheets().add(MainWindow.sheet());
        Stage stage = new Stage(StageStyle.UTILITY);
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        return stage;
    }
}
