package infiraj.shell;

import infiraj.explorer.Appearance;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
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
        notice.setPrefSize(WIDTH, HEIGHT);
        Stage stage = SideWindow.with(notice, title, owner, appearance);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.show();
    }
}
