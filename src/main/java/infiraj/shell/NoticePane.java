package infiraj.shell;

import infiraj.fx.Prose;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What stands in the window when there is no chronology to show: that it is being read, or why it cannot be. */
final class NoticePane extends ScrollPane {
    private final VBox lines = new VBox();

    NoticePane() {
        getStyleClass().add("notice-pane");
        setId("notice");
        lines.getStyleClass().add("notice");
        setFitToWidth(true);
        setContent(lines);
    }

    void show(String title, List<String> details) {
        Prose heading = new Prose(title);
        heading.getStyleClass().add("notice-title");
        lines.getChildren().setAll(heading);
        for (String detail : details) {
            Prose line = new Prose(detail);
            line.getStyleClass().add("notice-line");
            lines.getChildren().add(line);
        }
    }
}
