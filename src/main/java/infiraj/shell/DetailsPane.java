package infiraj.shell;

import infiraj.explorer.Comparison;
import infiraj.explorer.Explorer;
import infiraj.fx.Prose;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.review.EventDesk;
import infiraj.review.OwnBar;
import infiraj.text.Direction;
import infiraj.timeline.TimelineItem;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The selected event: what, when, who; the sentences that state it; and where text and chronology differ. */
final class DetailsPane extends ScrollPane {
    /** More landmarks than these are an index, not an invitation. */
    private static final int MOST_OFFERED = 40;

    private final Explorer explorer;
    private final EventDesk events;
    private final Runnable compare;
    private Optional<OwnBar> own = Optional.empty();
    private final VBox story = new VBox();
    private final VBox remarks = new VBox();
    private final HBox content = new HBox(story, remarks);

    /** @param compare shows what every article says of the selected event */
    DetailsPane(Explorer explorer, EventDesk events, Runnable compare) {
        this.explorer = explorer;
        this.events = events;
        this.compare = compare;
        getStyleClass().add("details-pane");
        setId("details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("details");
        story.getStyleClass().add("details-story");
        remarks.getStyleClass().add("details-remarks");
        HBox.setHgrow(story, Priority.ALWAYS);
        remarks.prefWidthProperty().bind(content.widthProperty().multiply(0.36));
        remarks.setMinWidth(USE_PREF_SIZE);
        setContent(content);
        explorer.selectedProperty().subscribe(this::refill);
        explorer.itemsProperty().subscribe(this::refill);
        explorer.readingsProperty().subscribe(this::refill);
        events.work().nowProperty().subscribe(this::refill);
    }

    /** Opens the note on the event shown, to be written. */
    void writeNote() {
        own.ifPresent(OwnBar::write);
    }

    private void refill() {
        own = Optional.empty();
        story.getChildren().clear();
        remarks.getChildren().clear();
        explorer.selectedProperty().get().ifPresentOrElse(this::fill, this::invite);
        remarks.setManaged(!remarks.getChildren().isEmpty());
        setVvalue(0);
    }

    /** Nothing is selected: says what to do, and offers the landmarks. */
    private void invite() {
        EventWords words = new EventWords(explorer);
        say(story, words.invitation(), "details-hint");
        FlowPane landmarks = new FlowPane();
        landmarks.getStyleClass().add("landmarks");
        explorer.index().landmarks().stream()
                .limit(MOST_OFFERED)
                .map(TimelineItem::event)
                .forEach(event -> landmarks.getChildren().add(landmark(event, words)));
        story.getChildren().add(landmarks);
    }

    private Button landmark(Event event, EventWords words) {
        Button button = new Button(words.title(event), Icons.kind(event.type().quadClass()));
        button.getStyleClass().setAll("chip", "landmark");
        button.setOnAction(click -> explorer.select(event.id()));
        return button;
    }

    private void fill(Event event) {
        EventWords words = new EventWords(explorer);
        say(story, words.title(event), "details-title");
        say(story, words.facts(event), "details-facts");
        own = explorer.corpus().event(event.id()).map(standing -> new OwnBar(events, standing));
        own.ifPresent(story.getChildren()::add);
        say(story, words.summary(event), "details-summary");
        event.evidence().forEach(evidence -> story.getChildren().add(quotation(event, evidence, words)));
        Comparison comparison = Comparison.of(
                event, explorer.corpus(), explorer.readingsProperty().get());
        if (comparison.accounts().size() > 1) {
            remarks.getChildren().add(comparing(words.comparing(comparison)));
        }
        words.dateRemark(event).ifPresent(remark -> note(remark, "note-date"));
        event.note().ifPresent(note -> note(words.of(note), "note-plain"));
        words.outsideRemark(event).ifPresent(remark -> note(remark, "note-outside"));
    }

    private Button comparing(String text) {
        Button button = new Button(text);
        button.getStyleClass().setAll("chip", "landmark");
        button.setId("compare-button");
        button.setOnAction(click -> compare.run());
        return button;
    }

    private Node quotation(Event event, Evidence evidence, EventWords words) {
        Prose quote = new Prose("«" + evidence.quote().exact() + "»");
        quote.getStyleClass().add("quote");
        quote.directionProperty().set(Optional.of(Direction.RIGHT_TO_LEFT));
        Prose citation = new Prose(words.citation(evidence));
        citation.getStyleClass().add("citation");
        VBox box = new VBox(quote, citation);
        words.readings(evidence).forEach(reading -> say(box, reading, "reading"));
        box.getStyleClass().add("quotation");
        box.setAlignment(Pos.TOP_LEFT);
        box.setOnMouseClicked(click -> {
            explorer.openArticle(evidence.passage().article());
            explorer.select(event.id());
        });
        return box;
    }

    private void note(String text, String styleClass) {
        say(remarks, text, "note");
        remarks.getChildren().getLast().getStyleClass().add(styleClass);
    }

    private static void say(VBox where, String text, String styleClass) {
        Prose prose = new Prose(text);
        prose.getStyleClass().add(styleClass);
        where.getChildren().add(prose);
    }
}
