package infiraj.slideshow;

import infiraj.model.Bilingual;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Outlook;
import infiraj.model.Story.Step;
import infiraj.model.Story.Telling;
import infiraj.model.Story.TitlePage;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** What can be written about the step in hand: titles, how an event is told, notes for the speaker. */
final class StepForm extends GridPane {
    private static final KeyFamily TELLINGS = KeyFamily.of("slideshow.telling", Telling.class);

    /** One text in both languages. */
    private static final class Pair {
        private final TextField ar = new TextField();
        private final TextField en = new TextField();

        Pair(String id, Runnable onTyped) {
            ar.setId(id + "-ar");
            en.setId(id + "-en");
            ar.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            en.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            ar.textProperty().subscribe(typed -> onTyped.run());
            en.textProperty().subscribe(typed -> onTyped.run());
        }

        void show(Optional<Bilingual> text) {
            // What was typed is left as it is typed, blanks at its end included.
            if (!Draft.both(ar.getText(), en.getText()).equals(text)) {
                ar.setText(text.map(Bilingual::ar).orElse(""));
                en.setText(text.map(Bilingual::en).orElse(""));
            }
        }

        Optional<Bilingual> text() {
            return Draft.both(ar.getText(), en.getText());
        }
    }

    private final Draft draft;
    private final Messages messages;

    /** Whether the fields are being filled, from the beginning on. */
    private boolean following = true;

    private final Pair title = new Pair("step-title", this::write);
    private final Pair subtitle = new Pair("step-subtitle", this::write);
    private final Pair note = new Pair("step-note", this::write);
    private final ComboBox<Telling> telling = new ComboBox<>();

    StepForm(Draft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        getStyleClass().add("step-form");
        telling.getItems().setAll(Telling.values());
        telling.setId("step-telling");
        telling.setConverter(new StringConverter<>() {
            @Override
            public String toString(Telling value) {
                return value == null ? "" : messages.say(TELLINGS, value);
            }

            @Override
            public Telling fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        telling.valueProperty().subscribe(chosen -> write());
        following = false;
        draft.subscribe(this::show);
    }

    private void show(Draft.State state) {
        following = true;
        getChildren().clear();
        switch (state.step()) {
            case TitlePage page -> {
                row("slideshow.step-title-ar", title.ar);
                row("slideshow.step-title-en", title.en);
                row("slideshow.step-subtitle-ar", subtitle.ar);
                row("slideshow.step-subtitle-en", subtitle.en);
                title.show(Optional.of(page.title()));
                subtitle.show(page.subtitle());
            }
            case Outlook outlook -> {
                row("slideshow.step-title-ar", title.ar);
                row("slideshow.step-title-en", title.en);
                title.show(Optional.of(outlook.title()));
            }
            case Happening happening -> {
                row("slideshow.step-telling", telling);
                telling.setValue(happening.telling());
            }
        }
        row("slideshow.step-note-ar", note.ar);
        row("slideshow.step-note-en", note.en);
        note.show(state.step().note());
        following = false;
    }

    private void row(String key, Node field) {
        int row = getRowCount();
        Label label = new Label(messages.say(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        add(label, 0, row);
        add(field, 1, row);
        setHgrow(field, Priority.ALWAYS);
    }

    private void write() {
        if (following) {
            return;
        }
        Step step = draft.state().step();
        Step written = switch (step) {
            case TitlePage page -> new TitlePage(title.text().orElse(page.title()), subtitle.text(), note.text());
            case Outlook outlook ->
                new Outlook(
                        title.text().orElse(outlook.title()),
                        outlook.period(),
                        outlook.participants(),
                        outlook.kinds(),
                        outlook.landmarksOnly(),
                        outlook.climate(),
                        note.text());
            case Happening happening ->
                new Happening(happening.event(), happening.quotation(), telling.getValue(), note.text());
        };
        draft.rewrite(written);
    }
}
