package infiraj.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;

/** A side window of which there is one at most. */
final class SoleWindow {
    private final Supplier<Stage> maker;
    private Optional<Stage> open = Optional.empty();

    /**
     * @param maker makes the window when it is first asked for, and anew after it was closed
     */
    SoleWindow(Supplier<Stage> maker) {
        this.maker = maker;
    }

    /** Opens it, or comes back to it where it is open. */
    void show() {
        open.filter(Stage::isShowing).ifPresentOrElse(Stage::requestFocus, () -> {
            Stage stage = maker.get();
            open = Optional.of(stage);
            stage.show();
        });
    }
}
