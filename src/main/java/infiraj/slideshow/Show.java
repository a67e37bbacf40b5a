package infiraj.slideshow;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.fx.Fonts;
import infiraj.model.Story;
import infiraj.wording.Messages;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Tells a story on the projector, and beside it to the speaker. For the JavaFX thread only. */
public final class Show {
    private final Explorer explorer;
    private final Finder finder;
    private final Screens screens;
    private final InstantSource time;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", false);
    private Optional<Run> run = Optional.empty();

    /**
     * @param finder searches during a show; what it had found before is there again afterwards
     * @param time tells the speaker the time
     */
    public Show(Explorer explorer, Finder finder, Screens screens, InstantSource time) {
        this.explorer = explorer;
        this.finder = finder;
        this.screens = screens;
        this.time = time;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Begins to tell a story; while one is being told, nothing happens.
     *
     * @param story whose events are in the chronology that the explorer holds
     * @param window stays where the speaker is; gets the focus back afterwards
     */
    public void start(Story story, Window window) {
        if (run.isEmpty()) {
            Fonts.load();
            run = Optional.of(new Run(story, window));
            running.set(true);
        }
    }

    /** Ends the show, if there is one. */
    public void end() {
        Optional<Run> ended = run;
        run = Optional.empty();
        ended.ifPresent(Run::end);
        running.set(false);
    }

    /** The show under way. */
    Optional<Showing> showing() {
        return run.map(it -> it.showing);
    }

    private static String sheet() {
        return Objects.requireNonNull(Show.class.getResource("show.css")).toExternalForm();
    }

    /** One show from its first slide to its end. */
    private final class Run {
        private final Window window;
        private final String searched = finder.queryProperty().get();
        private final Showing showing;
        private final Messages messages = new Messages(explorer.appearance().wording());
        private final AudienceView view;
        private final Stage audience;
        private final Subscription watching;
        private Optional<Rectangle2D> shown = Optional.empty();
        private Optional<Stage> speaker = Optional.empty();
        private Optional<Console> console = Optional.empty();

        Run(Story story, Window window) {
            this.window = window;
            this.showing = new Showing(new Deck(explorer.corpus(), story, explorer.appearance()), Show.this::end);
            this.view = new AudienceView(
                    showing, finder, messages, explorer.appearance().motionReducedProperty());
            this.audience = stage("slideshow.audience-title", view);
            audience.getScene().getRoot().setStyle(PageView.PALETTE.css());
            audience.setFullScreenExitHint("");
            audience.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            this.watching = screens.subscribe(this::place);
            place();
            audience.requestFocus();
        }

        private Stage stage(String title, Parent root) {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setTitle(messages.say(title));
            Scene scene = new Scene(root, Color.BLACK);
            scene.getStylesheets().add(sheet());
            new ShowKeys(showing, messages.wording().language().isRightToLeft()).install(scene);
            stage.setScene(scene);
            stage.setOnCloseRequest(request -> Show.this.end());
            return stage;
        }

        /** Puts the windows where they belong; called again whenever a screen comes or goes. */
        private void place() {
            Places places = Places.on(
                    screens.places(), window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
            if (!shown.equals(Optional.of(places.audience()))) {
                shown = Optional.of(places.audience());
                screens.fill(audience, places.audience());
            }
            places.speaker().ifPresentOrElse(this::openConsole, this::closeConsole);
        }

        private void openConsole(Rectangle2D place) {
            Stage stage = speaker.orElseGet(() -> {
                Console opened = new Console(showing, messages, time);
                console = Optional.of(opened);
                return stage("slideshow.console-title", opened);
            });
            speaker = Optional.of(stage);
            Screens.put(stage, place);
        }

        private void closeConsole() {
            console.ifPresent(Console::close);
            speaker.ifPresent(Stage::hide);
            console = Optional.empty();
            speaker = Optional.empty();
        }

        void end() {
            watching.unsubscribe();
            closeConsole();
            view.close();
            audience.hide();
            if (!finder.queryProperty().get().equals(searched)) {
                finder.giveUp();
                finder.queryProperty().set(searched);
            }
            window.requestFocus();
        }
    }
}
