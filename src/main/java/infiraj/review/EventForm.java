package infiraj.review;

import infiraj.fx.Prose;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Event;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.wording.DateWords;
import infiraj.wording.EdtfRefusals;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What an event says, to be typed: each field tells at once what it was understood as. */
final class EventForm extends GridPane {
    private final TextField title = field("event-title");
    private final TextField titleEn = field("event-title-en");
    private final TextField summary = field("event-summary");
    private final TextField summaryEn = field("event-summary-en");
    private final TextField date = field("event-date");
    private final TextField reason = field("event-reason");
    private final TextField who = field("event-who");
    private final ComboBox<EventType> type = new ComboBox<>();
    private final MenuButton known = new MenuButton();
    private final Prose reading = remark();
    private final Prose whoRead = remark();
    private final boolean whole;
    private Messages messages;

    /** @param whole whether it asks for the summary and the reason of the date too */
    EventForm(Messages messages, boolean whole) {
        this.messages = messages;
        this.whole = whole;
        getStyleClass().add("review-form");
        type.setId("event-type");
        type.getItems().setAll(EventType.values());
        known.setId("event-known");
        known.getStyleClass().add("chip");
        known.setOnShowing(shown -> offer());
        // English runs its own way in an Arabic form, and so do the signs of a date.
        List.of(titleEn, summaryEn, date).forEach(one -> one.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
        HBox.setHgrow(who, Priority.ALWAYS);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        // Both as wide as each other, whatever stands in them.
        fields.setPrefWidth(100);
        getColumnConstraints().setAll(names, fields, fields);
        date.textProperty().subscribe(typed -> read());
        who.textProperty().subscribe(typed -> readWho());
        speak(messages);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static Prose remark() {
        Prose remark = new Prose();
        remark.getStyleClass().add("review-reading");
        return remark;
    }

    void speak(Messages now) {
        messages = now;
        getChildren().clear();
        List.of(titleEn, summaryEn).forEach(field -> field.setPromptText(now.say("review.in-english")));
        reason.setPromptText(now.say("review.reason-hint"));
        known.setText(now.say("review.who-add"));
        line("review.title", title, titleEn);
        if (whole) {
            line("review.summary", summary, summaryEn);
        }
        line("review.date", date, reading);
        if (whole) {
            line("review.reason", reason, null);
        }
        line("review.type", type, null);
        HBox parties = new HBox(who, known);
        parties.getStyleClass().add("review-parties");
        line("review.who", parties, null);
        add(whoRead, 1, getRowCount(), 2, 1);
        type.setConverter(new TypeNames(new Names(now.wording())));
        read();
        readWho();
    }

    /** A name, what is typed, and what stands beside it; without that, what is typed has the room. */
    private void line(String name, Node typed, @org.jspecify.annotations.Nullable Node beside) {
        int row = getRowCount();
        add(name(name, typed), 0, row);
        add(typed, 1, row, beside == null ? 2 : 1, 1);
        if (beside != null) {
            add(beside, 2, row);
        }
    }

    private Label name(String key, Node typed) {
        Label label = new Label(messages.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(typed);
        return label;
    }

    void show(TypedEvent typed) {
        title.setText(typed.titleAr());
        titleEn.setText(typed.titleEn());
        summary.setText(typed.summaryAr());
        summaryEn.setText(typed.summaryEn());
        date.setText(typed.date());
        reason.setText(typed.reason());
        type.setValue(typed.type());
        who.setText(typed.who());
        List.of(title, titleEn, summary, summaryEn, reason).forEach(field -> field.positionCaret(0));
    }

    void show(Event event) {
        show(TypedEvent.of(event, new WhoText(messages.wording())));
    }

    /** What it says now. */
    TypedEvent typed() {
        return new TypedEvent(
                title.getText(),
                titleEn.getText(),
                summary.getText(),
                summaryEn.getText(),
                date.getText(),
                reason.getText(),
                type.getValue(),
                who.getText());
    }

    /** What it says, once nothing is wanting; else the field that wants something has the keys. */
    Optional<TypedEvent> sound() {
        TypedEvent typed = typed();
        Optional<TypedEvent.Lack> lack = typed.lack();
        lack.ifPresent(wanted -> (switch (wanted) {
                    case TITLE -> title;
                    case DATE -> date;
                    case PARTICIPANTS -> who;
                })
                .requestFocus());
        return lack.isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    /** Gives the first field that wants something the keys, or the title. */
    void begin() {
        if (sound().isPresent()) {
            title.requestFocus();
        }
    }

    /** Says live what the typed date means, or why it means nothing. */
    private void read() {
        String typed = date.getText().strip();
        if (typed.isEmpty()) {
            remark(reading, messages.say("review.date-wanted"), true);
            return;
        }
        try {
            remark(reading, new DateWords(messages.wording()).say(EdtfDate.parse(typed)), false);
        } catch (EdtfException e) {
            remark(reading, new EdtfRefusals(messages.wording()).say(e), true);
        }
    }

    /** Says who is meant by nobody; while everybody is known there is nothing to say. */
    private void readWho() {
        Optional<String> unknown = WhoText.read(who.getText()).unknown();
        remark(
                whoRead,
                unknown.map(words -> messages.say("review.who-unknown", words)).orElse(""),
                true);
        whoRead.setVisible(unknown.isPresent());
        whoRead.setManaged(unknown.isPresent());
    }

    private static void remark(Prose remark, String text, boolean wrong) {
        remark.setText(text);
        remark.getStyleClass().remove("wrong");
        if (wrong) {
            remark.getStyleClass().add("wrong");
        }
    }

    /** Everybody who has a name, to be ticked. */
    private void offer() {
        List<Participant> chosen = WhoText.read(who.getText()).who();
        Names names = new Names(messages.wording());
        known.getItems().clear();
        for (Participant participant : Names.known()) {
            CheckMenuItem item = new CheckMenuItem(names.of(participant));
            item.setSelected(chosen.contains(participant));
            item.setOnAction(ticked -> tick(participant));
            known.getItems().add(item);
        }
    }

    private void tick(Participant participant) {
        List<Participant> chosen = new ArrayList<>(WhoText.read(who.getText()).who());
        if (!chosen.remove(participant)) {
            chosen.add(participant);
        }
        who.setText(new WhoText(messages.wording()).say(chosen));
    }
}
