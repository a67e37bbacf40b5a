package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.fx.Prose;
import infiraj.text.Isolates;
import infiraj.text.WebAddress;
import infiraj.wording.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens links, each only after the person has seen where it leads and agreed. */
final class Links {
    private static final double WIDTH = 620;

    private final Appearance appearance;
    private final Consumer<WebAddress> browser;

    /** @param browser opens what was agreed to */
    Links(Appearance appearance, Consumer<WebAddress> browser) {
        this.appearance = appearance;
        this.browser = browser;
    }

    /** Asks whether to open an address; the answer that comes of itself is no. */
    void ask(WebAddress address, Window owner) {
        Messages messages = new Messages(appearance.wording());
        Prose question = new Prose(messages.say("shell.link-question", address.host()));
        question.getStyleClass().add("notice-title");
        Prose whole = new Prose(Isolates.leftToRight(address.ascii()));
        whole.getStyleClass().add("notice-line");
        Prose warning = new Prose(messages.say("shell.link-warning"));
        warning.getStyleClass().add("citation");
        Button cancel = new Button(messages.say("shell.link-cancel"));
        cancel.setId("link-cancel");
        cancel.setCancelButton(true);
        cancel.setDefaultButton(true);
        Button open = new Button(messages.say("shell.link-open"));
        open.setId("link-open");
        List.of(cancel, open).forEach(button -> button.getStyleClass().add("page-button"));
        HBox answers = new HBox(cancel, open);
        answers.getStyleClass().add("side-bar");
        VBox text = new VBox(question, whole, warning);
        text.getStyleClass().add("notice");
        VBox pane = new VBox(text, answers);
        pane.setId("link-question");
        pane.setPrefWidth(WIDTH);
        Stage stage = Beside.window(owner, appearance, messages.say("shell.link-title"), pane);
        stage.initModality(Modality.WINDOW_MODAL);
        cancel.setOnAction(click -> stage.close());
        open.setOnAction(click -> {
            stage.close();
            browser.accept(address);
        });
        stage.show();
    }
}
