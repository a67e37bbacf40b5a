package infiraj.review;

import infiraj.intake.Candidate;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.wording.Both;
import infiraj.wording.DateWords;
import infiraj.wording.EdtfRefusals;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** What an event made of a candidate will say, to be changed before it is accepted. */
final class CandidateForm extends GridPane {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,،]+");

    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final TextField who = new TextField();
    private final ComboBox<EventType> type = new ComboBox<>();
    private final Label reading = new Label();
    private Messages messages;

    CandidateForm(Messages messages) {
        this.messages = messages;
        getStyleClass().add("review-form");
        title.setId("review-title");
        date.setId("review-date");
        who.setId("review-who");
        type.setId("review-type");
        reading.getStyleClass().add("review-reading");
        type.getItems().setAll(EventType.values());
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), rest);
        date.textProperty().subscribe(typed -> read());
        speak(messages);
    }

    void speak(Messages now) {
        messages = now;
        getChildren().clear();
        addRow(0, name(now.say("review.title")), title);
        addRow(1, name(now.say("review.date")), date, reading);
        addRow(2, name(now.say("review.type")), type);
        addRow(3, name(now.say("review.who")), who);
        GridPane.setColumnSpan(title, 2);
        GridPane.setColumnSpan(who, 2);
        type.setConverter(new TypeNames(new Names(now.wording())));
        read();
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    /** Names of types, which nobody types. */
    private static final class TypeNames extends StringConverter<EventType> {
        private final Names names;

        TypeNames(Names names) {
            this.names = names;
        }

        @Override
        public String toString(@org.jspecify.annotations.Nullable EventType type) {
            return type == null ? "" : names.of(type);
        }

        @Override
        public EventType fromString(String name) {
            throw new UnsupportedOperationException("types are chosen");
        }
    }

    void show(Candidate candidate, Optional<Event> proposed) {
        title.setText(proposed.map(event -> event.title().ar()).orElse(candidate.words()));
        title.positionCaret(0);
        date.setText(candidate.date().map(EdtfDate::edtf).orElse(""));
        type.setValue(candidate.type());
        who.setText(
                String.join(" ", candidate.who().stream().map(Participant::code).toList()));
    }

    /** Gives the first field that wants something the keys. */
    void begin() {
        if (date().isEmpty()) {
            date.requestFocus();
        } else {
            title.requestFocus();
        }
    }

    /** Says live what the typed date means, or why it means nothing. */
    private void read() {
        if (date.getText().isBlank()) {
            reading.setText(messages.say("review.date-wanted"));
            return;
        }
        try {
            reading.setText(new DateWords(messages.wording())
                    .say(EdtfDate.parse(date.getText().strip())));
        } catch (EdtfException e) {
            reading.setText(new EdtfRefusals(messages.wording()).say(e));
        }
    }

    private Optional<EdtfDate> date() {
        try {
            return Optional.of(EdtfDate.parse(date.getText().strip()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** What the form says, once nothing is missing; else what is missing has the keys. */
    Optional<Filled> filled(Candidate candidate) {
        List<String> codes = Arrays.stream(BETWEEN.split(who.getText().strip()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        EventType kind = type.getValue();
        if (date().isEmpty() || title.getText().isBlank()) {
            begin();
            return Optional.empty();
        }
        if (!codes.stream().allMatch(Participant::isValid) || codes.isEmpty() && kind != EventType.NONE) {
            who.requestFocus();
            return Optional.empty();
        }
        return Optional.of(new Filled(
                title.getText().strip(),
                adopted(candidate),
                kind,
                codes.stream().map(Participant::new).toList()));
    }

    /** A date that is not what the words say is the person's own. */
    private EventDate adopted(Candidate candidate) {
        EdtfDate typed = date().orElseThrow();
        return candidate.date().equals(Optional.of(typed))
                ? new EventDate(typed, EventDate.Basis.TEXT, Optional.empty())
                : new EventDate(typed, EventDate.Basis.OUTSIDE, Optional.of(Both.say("review.date-by-person")));
    }

    /** What a person agrees to. */
    record Filled(String title, EventDate date, EventType type, List<Participant> who) {
        /** An event with this in place of what was proposed. */
        Event over(Event proposed) {
            return new Event(
                    proposed.id(),
                    new Bilingual(title, title),
                    proposed.summary(),
                    date,
                    type,
                    who,
                    proposed.place(),
                    proposed.evidence(),
                    proposed.note(),
                    proposed.outside(),
                    proposed.landmark());
        }
    }
}
