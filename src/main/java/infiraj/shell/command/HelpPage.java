package infiraj.shell.command;

import infiraj.fx.Prose;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys, to be searched; for a window of its own, so that they can be tried while they are read. */
public final class HelpPage extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 700;

    public HelpPage(Messages messages) {
        TextField query = new TextField();
        query.setId("help-query");
        query.setPromptText(messages.say("shell.help-prompt"));
        VBox lines = new VBox();
        lines.getStyleClass().add("help-lines");
        query.textProperty().subscribe(typed -> fill(lines, HelpLines.matching(typed, messages), messages));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(query, scroll);
        setId("help");
        getStyleClass().add("help");
        setPrefSize(WIDTH, HEIGHT);
    }

    private static void fill(VBox lines, Map<Section, List<HelpLines.Line>> found, Messages messages) {
        lines.getChildren().clear();
        found.forEach((section, of) -> {
            Label title = new Label(messages.say(Section.NAMES, section));
            title.getStyleClass().add("help-section");
            lines.getChildren().add(title);
            of.forEach(line -> lines.getChildren().add(row(line)));
        });
        if (found.isEmpty()) {
            lines.getChildren().add(new Prose(messages.say("shell.help-nothing")));
        }
    }

    private static Node row(HelpLines.Line line) {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("help-keys");
        line.keys().stream().map(Caps::row).forEach(keys.getChildren()::add);
        Prose meaning = new Prose(line.meaning());
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox row = new HBox(keys, meaning);
        row.getStyleClass().add("help-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
