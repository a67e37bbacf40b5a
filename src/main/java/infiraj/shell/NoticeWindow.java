package infiraj.shell;

import infiraj.explorer.Appearance;
import java.util.List;
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
        Beside.window(owner, appearance, title, notice, WIDTH, HEIGHT).show();
    }
}
