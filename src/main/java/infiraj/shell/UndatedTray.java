package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.model.Event;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Messages;
import infiraj.wording.Numbers;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The events that say nothing of when, in a place of their own beside the timeline; not there while there are none. */
final class UndatedTray extends FlowPane {
    /** More would take the room of those that are dated; the table lists them all. */
    private static final int MOST = 8;

    private final Explorer explorer;
    private final Runnable list;

    /** @param list shows all events in a table */
    UndatedTray(Explorer explorer, Runnable list) {
        this.explorer = explorer;
        this.list = list;
        setId("undated");
        getStyleClass().add("undated-tray");
        explorer.undatedProperty().subscribe(this::fill);
        explorer.selectedProperty().subscribe(this::fill);
        fill();
    }

    private void fill() {
        List<TimelineItem> undated = explorer.undatedProperty().get();
        Messages messages = new Messages(explorer.appearance().wording());
        getChildren().setAll(new Label(messages.say("shell.undated")));
        undated.stream().limit(MOST).forEach(this::add);
        if (undated.size() > MOST) {
            String rest = new Numbers(explorer.appearance().wording()).grouped(undated.size() - MOST);
            Chip more = new Chip(list);
            more.show(messages.say("shell.undated-more"), rest, false);
            getChildren().add(more);
        }
        setVisible(!undated.isEmpty());
        setManaged(!undated.isEmpty());
    }

    private void add(TimelineItem item) {
        Chip chip = new Chip(() -> explorer.select(item.id()), Icons.kind(item.kind()));
        chip.setId("undated-" + item.id());
        chip.show(
                item.label(),
                "",
                explorer.selectedProperty()
                        .get()
                        .map(Event::id)
                        .filter(item.id()::equals)
                        .isPresent());
        getChildren().add(chip);
    }
}
