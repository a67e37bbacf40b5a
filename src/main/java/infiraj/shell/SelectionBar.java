package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.model.Event;
import infiraj.reader.Selected;
import infiraj.reader.Selection;
import infiraj.review.EventDesk;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What can be done with the words selected in the reader; there only while some are. */
final class SelectionBar extends FlowPane {
    private final Explorer explorer;
    private final EventDesk desk;
    private final Button begin;
    private final Button evidence;
    private final Button cite;

    SelectionBar(Explorer explorer, EventDesk desk, Selected selected) {
        this.explorer = explorer;
        this.desk = desk;
        this.begin = button("selection-event", desk::begin);
        this.evidence = button("selection-evidence", desk::addEvidence);
        this.cite = button("selection-cite", selected::copyWithCitation);
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        getChildren().setAll(begin, evidence, cite);
        selected.selectionProperty().subscribe(this::offer);
        explorer.selectedProperty().subscribe(this::speak);
        explorer.prospectProperty().subscribe(this::speak);
        explorer.appearance().wordingProperty().subscribe(this::speak);
        desk.editingProperty().subscribe(editing -> speak());
        desk.work().nowProperty().subscribe(this::speak);
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("page-button");
        // The words stay selected in the reader, which keeps the keys.
        button.setFocusTraversable(false);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void offer(Selection selection) {
        setVisible(!selection.isEmpty());
        setManaged(!selection.isEmpty());
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        begin.setText(messages.say("review.begin"));
        cite.setText(messages.say("shell.cite"));
        boolean editing = desk.editingProperty().getValue();
        Optional<Event> event = explorer.selectedProperty()
                .get()
                .filter(shown -> explorer.prospectProperty().get().isEmpty());
        evidence.setText(
                editing || event.isEmpty()
                        ? messages.say("review.add-evidence")
                        : messages.say(
                                "review.add-evidence-to",
                                messages.wording().of(event.get().title())));
        begin.setDisable(!desk.work().isWritable());
        evidence.setDisable(!desk.work().isWritable() || !editing && event.isEmpty());
    }
}
