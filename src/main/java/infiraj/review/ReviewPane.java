package infiraj.review;

import infiraj.explorer.Explanations;
import infiraj.explorer.OwnWords;
import infiraj.fx.Prose;
import infiraj.intake.Acceptance;
import infiraj.intake.Candidate;
import infiraj.intake.Candidate.Proposal;
import infiraj.intake.Review;
import infiraj.model.Event;
import infiraj.text.Direction;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The candidate being looked at: the sentence, what was read in it and why, and the four things one can do with it. */
public final class ReviewPane extends BorderPane {
    private static final double LONGEST_BUTTON = 320;

    private final ReviewDesk desk;
    private final Label progress = new Label();
    private final Prose sentence = new Prose();
    private final Prose why = new Prose();
    private final Prose trouble = new Prose();
    private final ProgressBar bar = new ProgressBar();
    private final EventForm form;
    private final Button accept = Buttons.page("review-accept", this::accept);
    private final Button edit = Buttons.page("review-edit", this::edit);
    private final Button merge = Buttons.page("review-merge", this::merge);
    private final Button dismiss = Buttons.page("review-dismiss", this::dismiss);
    private final Button close = Buttons.page("review-close", this::close);
    private Optional<Candidate> shown = Optional.empty();

    public ReviewPane(ReviewDesk desk) {
        this.desk = desk;
        this.form = new EventForm(messages(), false);
        setId("review");
        getStyleClass().add("review-pane");
        progress.setId("review-progress");
        progress.getStyleClass().add("review-progress");
        progress.setMinWidth(USE_PREF_SIZE);
        sentence.getStyleClass().add("quote");
        sentence.directionProperty().set(Optional.of(Direction.RIGHT_TO_LEFT));
        why.getStyleClass().add("reading");
        // The title of the event that is suggested may be long.
        merge.setMaxWidth(LONGEST_BUTTON);
        merge.setMinWidth(0);
        trouble.getStyleClass().add("review-trouble");
        accept.getStyleClass().add("default-action");
        setFocusTraversable(true);
        FlowPane top = new FlowPane(progress, bar, accept, edit, merge, dismiss, close);
        top.getStyleClass().add("review-bar");
        VBox text = new VBox(sentence, why, form, trouble);
        text.getStyleClass().add("review-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(top);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.reviewProperty().subscribe(this::show);
        desk.explorer().selectedProperty().subscribe(this::offerMerge);
        desk.work().troubleProperty().subscribe(ignored -> sayTrouble());
        desk.explorer().appearance().wordingProperty().subscribe(this::speak);
        setOnMousePressed(press -> requestFocus());
    }

    private Messages messages() {
        return new Messages(desk.explorer().appearance().wording());
    }

    private void speak(Wording wording) {
        Messages messages = new Messages(wording);
        accept.setText(messages.say("review.accept"));
        edit.setText(messages.say("review.edit"));
        dismiss.setText(messages.say("review.dismiss"));
        close.setText(messages.say("review.close"));
        form.speak(messages);
        shown = Optional.empty();
        show(desk.reviewProperty().get());
    }

    private void show(Review review) {
        Messages messages = messages();
        Optional<Candidate> current = review.current();
        progress.setText(
                current.isPresent()
                        ? messages.say("review.progress", review.decided() + review.at() + 1, review.all())
                        : messages.say("review.nothing", review.all()));
        bar.setProgress(review.all() == 0 ? 0 : (double) review.decided() / review.all());
        bar.setVisible(review.all() > 0);
        List.of(accept, edit, dismiss).forEach(button -> button.setDisable(current.isEmpty()));
        form.setVisible(current.isPresent());
        offerMerge();
        if (!current.equals(shown)) {
            shown = current;
            sentence.setText(current.map(Candidate::words).orElse(""));
            why.setText(current.map(this::reasons).orElse(""));
            current.ifPresent(candidate -> form.show(typed(candidate)));
        }
    }

    private TypedEvent typed(Candidate candidate) {
        WhoText names = new WhoText(messages().wording());
        return desk.asProposed(candidate)
                .map(event -> TypedEvent.of(event, names))
                .orElseGet(() -> new TypedEvent(
                        Acceptance.title(candidate.words()),
                        "",
                        candidate.words(),
                        "",
                        "",
                        "",
                        candidate.type(),
                        names.say(candidate.who())));
    }

    /** Merging is offered with the event that the person has selected, else with the one that is nearest. */
    private void offerMerge() {
        Messages messages = messages();
        Optional<Event> target = desk.reviewProperty().get().current().flatMap(desk::mergeTarget);
        merge.setDisable(target.isEmpty());
        merge.setText(target.map(event ->
                        messages.say("review.merge-with", messages.wording().of(event.title())))
                .orElseGet(() -> messages.say("review.merge")));
    }

    /** Date, participants and kinds, each with the words that speak for it, a line each. */
    private String reasons(Candidate candidate) {
        Messages messages = messages();
        Names names = new Names(messages.wording());
        List<String> lines = new ArrayList<>();
        lines.add(messages.say(
                "review.because",
                candidate.dateWords(),
                new Explanations(messages.wording())
                        .say(candidate.dating().why(), candidate.dating().warning())));
        said(candidate, candidate.participants(), names::of).ifPresent(lines::add);
        said(candidate, candidate.types(), names::of).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** «Japan: ياباني, طوكيو · South Korea: سيول». */
    private static <T> Optional<String> said(
            Candidate candidate, List<Proposal<T>> proposals, Function<? super T, String> name) {
        return proposals.isEmpty()
                ? Optional.empty()
                : Optional.of(proposals.stream()
                        .map(proposal -> name.apply(proposal.value()) + ": " + words(candidate, proposal))
                        .collect(Collectors.joining(" · ")));
    }

    private static String words(Candidate candidate, Proposal<?> proposal) {
        int start = candidate.passage().span().start();
        return proposal.words().stream()
                .map(span -> "«" + candidate.words().substring(span.start() - start, span.end() - start) + "»")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void sayTrouble() {
        OwnWords words = new OwnWords(messages());
        trouble.setText(desk.work()
                .troubleProperty()
                .get()
                .map(trouble -> messages().say("workspace.not-kept", words.why(trouble)))
                .orElse(""));
    }

    private void key(KeyEvent event) {
        if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case ENTER -> accept();
            case F2 -> edit();
            case F4 -> merge();
            case DELETE -> dismiss();
            case DOWN -> desk.step(1);
            case UP -> desk.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void accept() {
        desk.reviewProperty()
                .get()
                .current()
                .ifPresent(candidate -> form.sound().ifPresent(typed -> {
                    requestFocus();
                    desk.accept(candidate, typed);
                }));
    }

    private void edit() {
        form.begin();
    }

    private void merge() {
        desk.reviewProperty()
                .get()
                .current()
                .ifPresent(candidate -> desk.mergeTarget(candidate).ifPresent(event -> desk.merge(candidate, event)));
    }

    private void dismiss() {
        desk.reviewProperty().get().current().ifPresent(desk::dismiss);
    }

    private void close() {
        desk.openProperty().set(false);
    }
}
