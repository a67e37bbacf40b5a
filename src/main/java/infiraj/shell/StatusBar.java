package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.timeline.Tally;
import infiraj.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is on screen and what is not: the counts always add up to all events. */
final class StatusBar extends HBox {
    private final Explorer explorer;
    private final ReadOnlyObjectProperty<Tally> tally;
    private final Label counts = new Label();
    private final Label period = new Label();
    private final Label keys = new Label();

    StatusBar(Explorer explorer, ReadOnlyObjectProperty<Tally> tally) {
        this.explorer = explorer;
        this.tally = tally;
        getStyleClass().add("status-bar");
        counts.setId("status-counts");
        period.setId("status-period");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        // What is where must be readable whole; the hint gives way.
        counts.setMinWidth(USE_PREF_SIZE);
        period.setMinWidth(USE_PREF_SIZE);
        keys.setMinWidth(0);
        getChildren().addAll(counts, period, space, keys);
        tally.subscribe(this::speak);
        explorer.itemsProperty().subscribe(this::speak);
        explorer.periodProperty().subscribe(this::speak);
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        counts.setText(String.join(" · ", counted(messages)));
        PeriodWords words = new PeriodWords(messages.wording());
        period.setText(messages.say(
                "shell.visible",
                words.first(explorer.periodProperty().get()),
                words.last(explorer.periodProperty().get())));
        keys.setText(messages.say("shell.keys"));
    }

    private List<String> counted(Messages messages) {
        Tally now = tally.get();
        int all = explorer.corpus().events().size()
                + (int) explorer.prospectsProperty().get().stream()
                        .filter(waiting -> waiting.event().isPresent())
                        .count();
        int filtered = all - explorer.itemsProperty().get().size();
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("shell.events", all));
        parts.add(messages.say("shell.marked", now.marked()));
        addUnlessNone(parts, messages, "shell.clustered", now.clustered());
        addUnlessNone(parts, messages, "shell.earlier", now.earlier());
        addUnlessNone(parts, messages, "shell.later", now.later());
        addUnlessNone(parts, messages, "shell.filtered", filtered);
        return parts;
    }

    private static void addUnlessNone(List<String> parts, Messages messages, String key, int count) {
        if (count > 0) {
            parts.add(messages.say(key, count));
        }
    }
}
