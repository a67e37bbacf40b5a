package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Spread;
import infiraj.model.Passage;
import infiraj.wording.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which of all occurrences is in view, and the way to the others; there only while something is found in texts. */
final class OccurrenceBar extends HBox {
    private final Explorer explorer;
    private final Finder finder;
    private final Label place = new Label();
    private final Button previous = new Button();
    private final Button next = new Button();

    OccurrenceBar(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        getStyleClass().add("occurrence-bar");
        setAlignment(Pos.CENTER_LEFT);
        place.setId("occurrence");
        place.setMinWidth(USE_PREF_SIZE);
        button(previous, -1);
        button(next, 1);
        getChildren().addAll(place, previous, next);
        finder.spreadProperty().subscribe(this::speak);
        finder.occurrenceProperty().subscribe(this::speak);
        // Unlike the other two, this tells of the present value too, so that the bar is right from the start.
        explorer.appearance().wordingProperty().subscribe(wording -> speak());
    }

    private void button(Button button, int step) {
        button.setGraphic(step < 0 ? Icons.up() : Icons.down());
        button.getStyleClass().add("page-button");
        button.setOnAction(event -> finder.step(step));
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        previous.setAccessibleText(messages.say("finding.previous"));
        next.setAccessibleText(messages.say("finding.next"));
        Spread spread = finder.spreadProperty().get();
        List<Passage> all = spread.occurrences();
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        int at = finder.occurrenceProperty().get().map(all::indexOf).orElse(-1);
        place.setText(messages.say(
                spread.isWhole() ? "finding.occurrence" : "finding.occurrence-so-far", at + 1, all.size()));
    }
}
