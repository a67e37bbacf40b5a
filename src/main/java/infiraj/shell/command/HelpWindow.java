package infiraj.shell.command;

import infiraj.explorer.Appearance;
import infiraj.fx.Prose;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** All keys, to be searched; beside the window, so that they can be tried while they are read. Escape closes it. */
public final class HelpWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 700;

    private final Appearance appearance;
    private final String sheet;
    private final double textSize;
    private Optional<Stage> open = Optional.empty();

    /**
     * @param sheet address of the window's style sheet
     * @param textSize of the interface at text scale 1, in pixels
     */
    public HelpWindow(Appearance appearance, String sheet, double textSize) {
        this.appearance = appearance;
        this.sheet = sheet;
        this.textSize = textSize;
    }

    /** Opens it, or comes back to it where it is open. */
    public void show(Window owner) {
        open.filter(Stage::isShowing).ifPresentOrElse(Stage::requestFocus, () -> {
            Stage stage = make(owner);
            open = Optional.of(stage);
            stage.show();
        });
    }

    private Stage make(Window owner) {
        Messages messages = new Messages(appearance.wording());
        VBox page = page(messages);
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        scene.getStylesheets().add(sheet);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(messages.say("shell.help-title"));
        stage.setScene(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        return stage;
    }

    /** What is in the window, in the present language and colours. */
    VBox page(Messages messages) {
        TextField query = new TextField();
        query.setId("help-query");
        query.setPromptText(messages.say("shell.help-prompt"));
        VBox lines = new VBox();
        lines.getStyleClass().add("help-lines");
        query.textProperty().subscribe(typed -> fill(lines, HelpLines.matching(typed, messages), messages));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(query, scroll);
        page.setId("help");
        page.getStyleClass().addAll("window", "help");
        page.setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:" + textSize * appearance.textScale()
                + "px;");
        page.setNodeOrientation(
                appearance.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return page;
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
