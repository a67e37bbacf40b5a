package infiraj.slideshow;

import infiraj.fx.Prose;
import infiraj.theme.Palette;
import infiraj.wording.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the speaker sees where there is a second screen: this slide and the next, the notes, the time, all steps. */
final class Console extends BorderPane {
    private static final double TEXT_SIZE = 17;

    private final Showing showing;
    private final Messages messages;
    private final InstantSource time;
    private final Fitted current = new Fitted();
    private final Fitted next = new Fitted();
    private final Prose notes = new Prose();
    private final Label clock = new Label();
    private final Label elapsed = new Label();
    private final Label state = new Label();
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> tick()));
    private Instant begun;

    Console(Showing showing, Messages messages, InstantSource time) {
        this.showing = showing;
        this.messages = messages;
        this.time = time;
        this.begun = time.instant();
        setId("console");
        getStyleClass().add("console");
        setStyle(Palette.DARK.css() + "-fx-font-size:" + TEXT_SIZE + "px;");
        setNodeOrientation(
                messages.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        setTop(times());
        setCenter(slides());
        setRight(new StepList(showing));
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        showing.momentProperty().subscribe(moment -> follow());
        showing.formatProperty().subscribe(format -> follow());
        showing.typedProperty().subscribe(typed -> tellState());
        tick();
    }

    private HBox times() {
        clock.setId("console-clock");
        elapsed.setId("console-elapsed");
        state.setId("console-state");
        elapsed.getStyleClass().add("elapsed");
        Button restart = new Button(messages.say("slideshow.restart"));
        restart.setFocusTraversable(false);
        restart.setOnAction(event -> {
            begun = time.instant();
            tick();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox times = new HBox(elapsed, restart, state, space, clock);
        times.getStyleClass().add("times");
        return times;
    }

    private HBox slides() {
        notes.setId("console-notes");
        notes.getStyleClass().add("notes");
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(current, Priority.ALWAYS);
        VBox left = new VBox(title("slideshow.now"), current);
        VBox right = new VBox(title("slideshow.next"), next, title("slideshow.notes"), scroll);
        next.prefHeightProperty().bind(right.widthProperty().multiply(9.0 / 16));
        HBox.setHgrow(left, Priority.ALWAYS);
        right.prefWidthProperty().bind(widthProperty().multiply(0.3));
        right.setMinWidth(USE_PREF_SIZE);
        HBox slides = new HBox(left, right);
        slides.getChildren().forEach(column -> column.getStyleClass().add("column"));
        return slides;
    }

    private Label title(String key) {
        Label title = new Label(messages.say(key));
        title.getStyleClass().add("column-title");
        return title;
    }

    private void follow() {
        Page page = showing.page();
        current.show(page);
        showing.next().ifPresentOrElse(next::show, next::clear);
        String said = page.slide().notes();
        notes.setText(said.isEmpty() ? messages.say("slideshow.no-notes") : said);
        tellState();
    }

    /** What the speaker cannot see on the slide: that it is hidden, left for a trip, or about to be jumped from. */
    private void tellState() {
        Moment moment = showing.moment();
        String typed = showing.typedProperty().get();
        if (!typed.isEmpty()) {
            state.setText(messages.say("slideshow.go-to", Integer.parseInt(typed)));
        } else if (moment.curtain() != Moment.Curtain.OPEN) {
            state.setText(messages.say("slideshow.hidden"));
        } else if (moment.isTrip()) {
            state.setText(messages.say("slideshow.trip"));
        } else {
            state.setText("");
        }
    }

    private void tick() {
        LocalTime now = time.instant().atZone(ZoneId.systemDefault()).toLocalTime();
        clock.setText(digits("%d:%02d", now.getHour(), now.getMinute()));
        Duration since = Duration.between(begun, time.instant());
        elapsed.setText(digits("%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart()));
    }

    private String digits(String format, Object... numbers) {
        return messages.wording().digits(String.format(Locale.ROOT, format, numbers));
    }

    /** Stops the clock. */
    void close() {
        ticking.stop();
    }
}
