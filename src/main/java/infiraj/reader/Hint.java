package infiraj.reader;

import infiraj.fx.Prose;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** What is said while the pointer rests on words. */
final class Hint {
    private static final double WIDEST = 320;

    private final Node owner;
    private final Prose text = new Prose();
    private final Tooltip tooltip = new Tooltip();
    private Optional<String> said = Optional.empty();

    Hint(Node owner) {
        this.owner = owner;
        text.getStyleClass().add("hint");
        tooltip.setGraphic(text);
        tooltip.getStyleClass().add("hint-box");
    }

    /** Says something else, or nothing. */
    void say(Optional<String> words) {
        if (!words.equals(said)) {
            said = words;
            tooltip.hide();
            Tooltip.uninstall(owner, tooltip);
            words.ifPresent(this::install);
        }
    }

    private void install(String words) {
        text.setText(words);
        text.setPrefWidth(Prose.USE_COMPUTED_SIZE);
        text.setPrefWidth(Math.min(WIDEST, text.prefWidth(-1)));
        Tooltip.install(owner, tooltip);
    }

    /** What is said at the moment. */
    Optional<String> said() {
        return said;
    }
}
