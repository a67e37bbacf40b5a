package infiraj.shell;

import infiraj.explorer.Appearance;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** Says what stood in the way of something, beside the window; Escape closes it. */
final class NoticeWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 420;

    private NoticeWindow() {}

    static void show(Window owner, Appearance appearance, String title, List<String> lines) {
        NoticePane notice = new NoticePane();
        notice.show(title, lines);
        notice.setId("notice-window");
        notice.getStyleClass().add("window");
        notice.setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:"
                + MainWindow.TEXT_SIZE * appearance.textScale() + "px;");
        notice.setNodeOrientation(
                appearance.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(notice, WIDTH, HEIGHT);
        scene.getStylesheets().add(MainWindow.sheet());
        Stage stage = new Stage(StageStyle.UTILITY);
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.show();
    }
}
