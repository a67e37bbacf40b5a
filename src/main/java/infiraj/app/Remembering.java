package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.settings.Settings;
import infiraj.explorer.settings.SettingsStore;
import infiraj.explorer.settings.Sight;
import infiraj.explorer.settings.WindowPlace;
import infiraj.explorer.settings.WindowPlace.Area;
import infiraj.shell.MainWindow;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Wires what is remembered from one start to the next: read beside the start, taken up by the window, and written, off the
 * JavaFX thread, once changes have come to rest and when the window closes.
 */
final class Remembering {
    private static final Duration REST = Duration.seconds(1);

    private final Options options;
    private final SettingsStore store;
    private final CompletableFuture<SettingsStore.Found> found;
    private final Executor writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private final PauseTransition rest = new PauseTransition(REST);

    /** As last gathered, to be written. */
    private volatile Optional<Settings> latest = Optional.empty();

    private Optional<Settings> written = Optional.empty();
    private Optional<WindowPlace> place = Optional.empty();
    private boolean toured;

    /** Begins to read. */
    Remembering(Options options) {
        this.options = options;
        this.store = options.store();
        this.found = CompletableFuture.supplyAsync(() -> store.read(Settings.usual(options.language())));
    }

    /** The options with the language that is remembered, unless they name one. */
    CompletableFuture<Options> spoken() {
        return found.thenApply(there -> options.in(
                options.chosenLanguage().orElse(there.settings().wording().language())));
    }

    /** Makes the window what it was; waits for the reading, which is much quicker than the start of JavaFX. */
    void dress(Appearance appearance, Stage stage) {
        Settings settings = found.join().settings();
        options.chosenLanguage().map(settings::in).orElse(settings).applyTo(appearance);
        toured = settings.toured();
        place = settings.place();
        putInPlace(stage);
    }

    private void putInPlace(Stage stage) {
        List<Area> screens = Screen.getScreens().stream()
                .map(screen -> area(screen.getVisualBounds()))
                .toList();
        // A window that was on a screen that is gone begins where the system puts it.
        place.filter(there -> there.isWithin(screens)).ifPresent(there -> {
            stage.setX(there.x());
            stage.setY(there.y());
            stage.setWidth(there.width());
            stage.setHeight(there.height());
            stage.setMaximized(there.maximised());
        });
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Whether the person is to be shown around: not where that could not be remembered. */
    boolean isTourDue() {
        return !toured && found.join().problems().isEmpty() && store.isWritable();
    }

    void tourIsOver(Explorer explorer, Stage stage) {
        toured = true;
        gather(explorer, stage);
    }

    /** Shows what was last seen, if a corpus is open. */
    void showAgain(Explorer explorer) {
        if (isOpen(explorer)) {
            found.join().settings().sight().ifPresent(sight -> sight.showIn(explorer, options.corpus()));
        }
    }

    private static boolean isOpen(Explorer explorer) {
        return !explorer.corpus().articles().isEmpty();
    }

    /** Says beside the window what is wrong with the file, if anything is. */
    void warn(MainWindow window, Messages messages) {
        List<Problem> problems = found.join().problems();
        if (!problems.isEmpty()) {
            String title = found.join()
                    .aside()
                    .map(aside -> messages.say("app.settings-aside", aside))
                    .orElseGet(() -> messages.say("app.settings-unread"));
            window.warn(
                    title,
                    problems.stream().map(new ProblemWords(messages)::onScreen).toList());
        }
    }

    /** Remembers from now on. */
    void watch(Explorer explorer, Stage stage) {
        Appearance appearance = explorer.appearance();
        Stream.<ObservableValue<?>>of(
                        appearance.wordingProperty(),
                        appearance.paletteProperty(),
                        appearance.readingStyleProperty(),
                        appearance.timeDirectionProperty(),
                        appearance.laneByProperty(),
                        appearance.climateShownProperty(),
                        appearance.foldedProperty(),
                        appearance.halfLifeProperty(),
                        explorer.periodProperty(),
                        explorer.filterProperty(),
                        explorer.selectedProperty(),
                        explorer.articleProperty(),
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(value -> value.subscribe(rest::playFromStart));
        rest.setOnFinished(event -> gather(explorer, stage));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> gather(explorer, stage));
    }

    private void gather(Explorer explorer, Stage stage) {
        boolean ordinary = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        place = ordinary
                ? Optional.of(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false))
                : place.map(before -> before.maximised(stage.isMaximized()));
        latest = Optional.of(Settings.of(explorer.appearance(), toured)
                .at(place)
                .seeing(
                        isOpen(explorer)
                                ? Optional.of(Sight.of(explorer, options.corpus()))
                                : found.join().settings().sight()));
        writer.execute(this::write);
    }

    /** Writes what was gathered last, unless it has been written; to be called once more when the window is closed. */
    synchronized void write() {
        Optional<Settings> now = latest;
        if (!now.equals(written)) {
            now.ifPresent(store::write);
            written = now;
        }
    }
}
