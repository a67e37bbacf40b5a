package infiraj.review;

import infiraj.fx.Prose;
import infiraj.intake.IntakeWords;
import infiraj.intake.events.Haul;
import infiraj.model.Event;
import infiraj.text.Isolates;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** One file of events that was read: whether to take it, what it brings, and what of it is left. */
final class HaulCard extends VBox {
    /** Events beyond these are only counted. */
    private static final int MOST_EVENTS = 12;

    private final Haul haul;
    private final Messages messages;
    private final CheckBox wanted = new CheckBox();

    HaulCard(Haul haul, Messages messages, Runnable changed) {
        this.haul = haul;
        this.messages = messages;
        IntakeWords words = new IntakeWords(messages);
        getStyleClass().addAll("draft-card", "haul-card");
        wanted.setText(messages.say("review.file", DraftCard.fileName(haul.name())));
        wanted.setSelected(!haul.events().isEmpty());
        wanted.setDisable(haul.events().isEmpty());
        wanted.selectedProperty().subscribe(changed);
        getChildren().add(wanted);
        say(words.fresh(haul), "haul-count");
        haul.fresh().stream().limit(MOST_EVENTS).forEach(this::event);
        words.changed(haul).ifPresent(line -> say(line, "haul-count"));
        haul.changed().stream().limit(MOST_EVENTS).forEach(this::event);
        if (!haul.articles().isEmpty()) {
            say(messages.say("review.from-outside"), "note");
        }
        words.rest(haul).forEach(line -> say(line, "citation"));
        say(words.encoding(haul.decoded()), "citation");
    }

    /** What is to be taken in, if it is wanted. */
    Optional<Haul> haul() {
        return wanted.isSelected() ? Optional.of(haul) : Optional.empty();
    }

    private void event(Event event) {
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        String date = new DateWords(messages.wording()).say(event.date().adopted());
        String title = messages.wording().of(event.title());
        say(messages.say("review.haul-event", date, Isolates.within(rightToLeft, title)), "haul-event");
    }

    private void say(String text, String style) {
        Prose prose = new Prose(text);
        prose.getStyleClass().add(style);
        getChildren().add(prose);
    }
}
