package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.model.Event;
import infiraj.review.EventDesk;
import infiraj.search.index.Place;
import infiraj.shell.command.Commands;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Below the timeline: the selected event, all events as a table, or during a search its results. Selecting an event
 * otherwise than through the results turns to its details, one click from the results; the table stays, and shows it.
 */
final class LowerPane extends BorderPane {
    private enum Tab {
        RESULTS,
        DETAILS,
        TABLE
    }

    private final Explorer explorer;
    private final Finder finder;
    private final DetailsPane details;
    private final ResultsPane results;
    private final Chip resultsTab = tab("results-tab", Tab.RESULTS);
    private final Chip detailsTab = tab("details-tab", Tab.DETAILS);
    private final Chip tableTab = tab("table-tab", Tab.TABLE);
    private final HBox bar;
    private final ResultsBar resultsTools;
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper(this, "listing", false);
    private Tab shown = Tab.DETAILS;
    private Optional<Table> table = Optional.empty();
    private Runnable onOpened = () -> {};

    /** The events as a table, and what can be done with it. */
    private record Table(EventTable rows, TableBar tools) {}

    /** @param compare shows what every article says of the selected event */
    LowerPane(Explorer explorer, Finder finder, EventDesk events, Runnable compare, Commands commands) {
        this.explorer = explorer;
        this.finder = finder;
        this.details = new DetailsPane(explorer, events, compare);
        this.results = new ResultsPane(explorer, finder);
        this.resultsTools = new ResultsBar(explorer, finder, commands);
        getStyleClass().add("lower-pane");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        this.bar = new HBox(resultsTab, detailsTab, tableTab, space, resultsTools);
        bar.getStyleClass().add("lower-bar");
        finder.findingsProperty().subscribe(this::turnToResults);
        finder.failedProperty().subscribe(this::turnToResults);
        explorer.selectedProperty().subscribe(this::turnToDetails);
        explorer.appearance().wordingProperty().subscribe(this::speak);
        explorer.appearance().paletteProperty().subscribe(() -> turnTo(shown));
        turnToResults();
    }

    private Chip tab(String id, Tab tab) {
        Chip chip = new Chip(() -> turnTo(tab));
        chip.setId(id);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    /** Whether a list is in front, which needs more room than one event. */
    ReadOnlyBooleanProperty listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Opens the note on the event shown, to be written. */
    void writeNote() {
        turnTo(Tab.DETAILS);
        details.writeNote();
    }

    ResultsList list() {
        return results.list();
    }

    /** Whether the results or the table have the focus. */
    boolean isListFocused() {
        return list().isFocused()
                || table.filter(made -> made.rows().isFocused()).isPresent();
    }

    /** Called when something of a list is to be read of, rather than looked at in passing. */
    void setOnOpened(Runnable onOpened) {
        this.onOpened = onOpened;
        list().setOnOpened(onOpened);
    }

    /** Made when it is first wanted: most starts never want it. */
    private Table table() {
        return table.orElseGet(() -> {
            EventTable rows = new EventTable(explorer);
            Table made = new Table(rows, new TableBar(explorer, rows));
            rows.setOnOpened(() -> onOpened.run());
            bar.getChildren().add(made.tools());
            table = Optional.of(made);
            return made;
        });
    }

    /** Puts the table in front and the focus on it or, where it is in front, the details. */
    void toggleTable() {
        if (shown == Tab.TABLE) {
            turnTo(Tab.DETAILS);
        } else {
            showTable();
        }
    }

    void showTable() {
        turnTo(Tab.TABLE);
        table().rows().requestFocus();
    }

    private void turnToResults() {
        turnTo(isSearching() ? Tab.RESULTS : resting());
    }

    private boolean isSearching() {
        return finder.findingsProperty().get().isPresent()
                || finder.failedProperty().get();
    }

    /** What is in front when a search ends. */
    private Tab resting() {
        return shown == Tab.TABLE ? Tab.TABLE : Tab.DETAILS;
    }

    private void turnToDetails(Optional<Event> selected) {
        boolean fromResults =
                selected.map(Event::id).equals(finder.currentProperty().get().flatMap(LowerPane::event));
        if (finder.isActive() && shown == Tab.RESULTS && selected.isPresent() && !fromResults) {
            turnTo(Tab.DETAILS);
        }
        speak();
    }

    private static Optional<String> event(Finding finding) {
        return finding.place() instanceof Place.OfEvent(String id) ? Optional.of(id) : Optional.empty();
    }

    private void turnTo(Tab tab) {
        shown = tab;
        Node front = switch (tab) {
            case RESULTS -> results;
            case DETAILS -> details;
            case TABLE -> table().rows();
        };
        setCenter(front);
        boolean searching = isSearching();
        resultsTab.setVisible(searching);
        resultsTab.setManaged(searching);
        // Large text leaves little room: what is read goes first, and F6 leads to the table as well.
        boolean compact = explorer.appearance().textScale() > 1;
        listing.set(tab != Tab.DETAILS);
        setTop(searching || tab == Tab.TABLE || !compact ? bar : null);
        speak();
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        resultsTab.show(messages.say("finding.results"), "", shown == Tab.RESULTS);
        detailsTab.show(messages.say("finding.details"), "", shown == Tab.DETAILS);
        tableTab.show(messages.say("shell.table"), "", shown == Tab.TABLE);
        boolean nothing =
                shown == Tab.RESULTS && explorer.selectedProperty().get().isEmpty();
        detailsTab.setDisable(nothing);
        // With large text the tools need the room of what leads nowhere.
        present(detailsTab, !nothing || explorer.appearance().textScale() <= 1);
        present(resultsTools, shown == Tab.RESULTS);
        table.ifPresent(made -> present(made.tools(), shown == Tab.TABLE));
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
