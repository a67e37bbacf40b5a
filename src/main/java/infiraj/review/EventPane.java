package infiraj.review;

import infiraj.fx.Prose;
import infiraj.model.Evidence;
import infiraj.text.Direction;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An event being edited: what it says, to be typed, and the words that state it, to be added and taken away. */
public final class EventPane extends BorderPane {
    private final EventDesk desk;
    private final EventForm form;
    private final Label heading = new Label();
    private final VBox evidence = new VBox();
    private final Label hint = new Label();
    private final Prose trouble = new Prose();
    private final Button save = Buttons.page("event-save", this::save);
    private final Button add;
    private final Button delete;
    private final Button cancel;
    private Optional<String> shown = Optional.empty();

    public EventPane(EventDesk desk) {
        this.desk = desk;
        this.form = new EventForm(messages(), true);
        this.add = Buttons.page("event-add-evidence", desk::addEvidence);
        this.delete = Buttons.page("event-delete", desk::delete);
        this.cancel = Buttons.page("event-cancel", desk::cancel);
        setId("event-editor");
        getStyleClass().add("review-pane");
        heading.getStyleClass().add("review-progress");
        save.getStyleClass().add("default-action");
        evidence.getStyleClass().add("event-evidence");
        hint.getStyleClass().add("review-reading");
        trouble.getStyleClass().add("review-trouble");
        FlowPane bar = new FlowPane(heading, save, cancel, delete);
        bar.getStyleClass().add("review-bar");
        HBox adding = new HBox(add, hint);
        adding.getStyleClass().add("review-parties");
        VBox text = new VBox(trouble, form, evidence, adding);
        text.getStyleClass().add("review-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(bar);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        desk.draftProperty().subscribe(this::show);
        desk.twiceProperty().subscribe(this::speak);
        desk.work().troubleProperty().subscribe(this::speak);
        desk.explorer().appearance().wordingProperty().subscribe(wording -> {
            form.speak(messages());
            speak();
        });
    }

    private Messages messages() {
        return new Messages(desk.explorer().appearance().wording());
    }

    private void speak() {
        Messages messages = messages();
        boolean isNew = desk.draftProperty()
                .get()
                .filter(draft -> draft.before().isEmpty())
                .isPresent();
        heading.setText(messages.say(isNew ? "review.new-event" : "review.edit-event"));
        save.setText(messages.say("review.save"));
        cancel.setText(messages.say("review.leave"));
        delete.setText(messages.say("review.delete"));
        delete.setVisible(!isNew);
        delete.setManaged(!isNew);
        add.setText(messages.say("review.add-evidence"));
        hint.setText(messages.say(desk.twiceProperty().get() ? "review.twice" : "review.add-evidence-hint"));
        trouble.setText(desk.work()
                .troubleProperty()
                .get()
                .map(why -> messages.say("workspace.not-kept", new infiraj.explorer.OwnWords(messages).why(why)))
                .orElse(""));
        desk.draftProperty().get().ifPresent(this::list);
    }

    private void show(Optional<EventDraft> draft) {
        Optional<String> now = draft.map(EventDraft::id);
        if (!now.equals(shown)) {
            shown = now;
            draft.ifPresent(edited -> form.show(edited.typed()));
        }
        speak();
    }

    /** Gives the first field that wants something the keys. */
    public void begin() {
        form.begin();
    }

    private void list(EventDraft draft) {
        evidence.getChildren()
                .setAll(draft.evidence().stream()
                        .map(piece -> row(piece, draft.evidence().size() > 1))
                        .toList());
    }

    private HBox row(Evidence piece, boolean removable) {
        Messages messages = messages();
        Prose quote = new Prose("«" + piece.quote().exact() + "»");
        quote.getStyleClass().add("quote");
        quote.directionProperty().set(Optional.of(Direction.RIGHT_TO_LEFT));
        VBox words = new VBox(quote);
        piece.reading().ifPresent(reading -> {
            Prose said = new Prose(messages.say(
                    "review.evidence-says", reading.wording(), new DateWords(messages.wording()).say(reading.date())));
            said.getStyleClass().add("reading");
            words.getChildren().add(said);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button(messages.say("review.remove-evidence"));
        remove.getStyleClass().add("page-button");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setDisable(!removable);
        remove.setOnAction(click -> desk.removeEvidence(piece));
        HBox row = new HBox(words, remove);
        row.getStyleClass().add("review-parties");
        return row;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            desk.cancel();
            event.consume();
        }
    }

    private void save() {
        form.sound().ifPresent(desk::save);
    }
}
