package infiraj.shell;

import infiraj.canvas.PeriodMotion;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.ViewHistory;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Goes back and forth among the views a person has rested at; what they only passed through is no place to go back to. */
final class Wayback {
    /** So long nothing moves where a person rests. */
    private static final Duration REST = Duration.millis(500);

    private final Explorer explorer;
    private final PeriodMotion motion;
    private final ViewHistory history = new ViewHistory();
    private final PauseTransition rest = new PauseTransition(REST);

    /**
     * @param motion moves what the timeline shows
     */
    Wayback(Explorer explorer, PeriodMotion motion) {
        this.explorer = explorer;
        this.motion = motion;
        Appearance appearance = explorer.appearance();
        List<ObservableValue<?>> seen = List.of(
                explorer.periodProperty(),
                explorer.filterProperty(),
                explorer.queryProperty(),
                explorer.selectedProperty(),
                explorer.articleProperty(),
                appearance.timeDirectionProperty(),
                appearance.laneByProperty(),
                appearance.foldedProperty());
        seen.forEach(value -> value.subscribe(rest::playFromStart));
        rest.setOnFinished(rested -> history.visit(explorer.view()));
        explorer.corpusProperty().subscribe(history::clear);
    }

    /** Goes so many views on; negative goes back. */
    void move(int places) {
        motion.jumpTo(motion.goal());
        history.visit(explorer.view());
        history.move(places).ifPresent(explorer::show);
    }
}
