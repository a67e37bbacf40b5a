package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.model.Event;
import infiraj.review.EventDesk;
import infiraj.search.index.Place;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Below the timeline: the selected event, or during a search its results. Selecting an event otherwise than through the
 * results turns to its details, one click from the results.
 */
final class LowerPane extends BorderPane {
    private final Explorer explorer;
    private final Finder finder;
    private final DetailsPane details;
    private final ResultsPane results;
    private final Chip resultsTab = new Chip(() -> turnTo(true));
    private final Chip detailsTab = new Chip(() -> turnTo(false));
    private final HBox bar;
    private final ResultsBar tools;
    private boolean showingResults;

    /** @param compare shows what every article says of the selected event */
    LowerPane(Explorer explorer, Finder finder, EventDesk events, Runnable compare) {
        this.explorer = explorer;
        this.finder = finder;
        this.details = new DetailsPane(explorer, events, compare);
        this.results = new ResultsPane(explorer, finder);
        this.tools = new ResultsBar(explorer, finder);
        getStyleClass().add("lower-pane");
        resultsTab.setId("results-tab");
        detailsTab.setId("details-tab");
        resultsTab.setMinWidth(USE_PREF_SIZE);
        detailsTab.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        this.bar = new HBox(resultsTab, detailsTab, space, tools);
        bar.getStyleClass().add("lower-bar");
        finder.findingsProperty().subscribe(found -> turnTo(found.isPresent()));
        explorer.selectedProperty().subscribe(this::turnToDetails);
        explorer.appearance().wordingProperty().subscribe(this::speak);
    }

    /** Opens the note on the event shown, to be written. */
    void writeNote() {
        turnTo(false);
        details.writeNote();
    }

    ResultsList list() {
        return results.list();
    }

    private void turnToDetails(Optional<Event> selected) {
        boolean fromResults =
                selected.map(Event::id).equals(finder.currentProperty().get().flatMap(LowerPane::event));
        if (finder.isActive() && selected.isPresent() && !fromResults) {
            turnTo(false);
        }
        speak();
    }

    private static Optional<String> event(Finding finding) {
        return finding.place() instanceof Place.OfEvent(String id) ? Optional.of(id) : Optional.empty();
    }

    private void turnTo(boolean toResults) {
        showingResults = toResults;
        setCenter(toResults ? results : details);
        setTop(finder.findingsProperty().get().isPresent() ? bar : null);
        speak();
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        resultsTab.show(messages.say("finding.results"), "", showingResults);
        detailsTab.show(messages.say("finding.details"), "", !showingResults);
        detailsTab.setDisable(explorer.selectedProperty().get().isEmpty());
        tools.setVisible(showingResults);
    }
}
