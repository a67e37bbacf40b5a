package infiraj.app;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.View;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FirstFrame;
import infiraj.fx.Fonts;
import infiraj.model.Corpus;
import infiraj.review.ReviewDesk;
import infiraj.shell.MainWindow;
import infiraj.shell.about.Place;
import infiraj.slideshow.Library;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Opens the window; or, where no window can be opened, draws it into a file. */
final class Explore implements Callable<Integer> {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Options options;
    private final Optional<View> view;
    private final Messages messages;

    /**
     * @param view what to show first; absent for the landmarks
     */
    Explore(Options options, Optional<View> view) {
        this.options = options;
        this.view = view;
        this.messages = new Messages(Wording.of(options.language()));
    }

    @Override
    public Integer call() {
        return switch (Display.find()) {
            case READY -> openWindow();
            case NONE -> drawInstead();
            case WITHOUT_GTK -> {
                Terminal.err().println(messages.say("app.no-gtk"));
                yield Exit.WRONG_USAGE;
            }
        };
    }

    private int openWindow() {
        Fonts.prepare();
        Remembering memory = new Remembering(options);
        CompletableFuture<Opening> opening = memory.spoken().thenApplyAsync(Opening::unjudged);
        CompletableFuture<Opening> painted = new CompletableFuture<>();
        CountDownLatch closed = new CountDownLatch(1);
        Keeping own = new Keeping();
        Platform.startup(() -> {
            Explorer explorer = new Explorer(new Appearance(options.language()), worker(), Platform::runLater);
            Stage stage = new Stage();
            memory.dress(explorer.appearance(), stage);
            Library stories = Stories.aside(options);
            ReviewDesk desk = Reviewing.desk(explorer);
            Finder finder = Searching.aside(explorer, options, painted);
            MainWindow window = new MainWindow(explorer, finder, stories, desk);
            window.keepsIn(places());
            window.beginWithTimeline();
            stage.setScene(new Scene(window.root(), WIDTH, HEIGHT));
            Consumer<Opening> first = opened -> {
                showFirst(opened, window, memory, explorer);
                afterPainting(opened, window, stage, painted);
            };
            // What has been read by now is laid out once, with the window; a notice that it is being read would only
            // flash.
            CompletableFuture<Void> shown =
                    opening.isDone() ? opening.thenAccept(first) : opening.thenAcceptAsync(first, Platform::runLater);
            shown.exceptionallyAsync(failure -> admit(failure, window), Platform::runLater);
            show(window, stage, closed);
            painted.thenAcceptAsync(
                    opened -> stories.prepare(
                            explorer.corpus(), explorer.appearance().wording()),
                    Platform::runLater);
            painted.thenAcceptAsync(opened -> {
                if (opened instanceof Opening.Opened(Corpus corpus)) {
                    // A view that was asked for may name what is the person's own.
                    own.takeUp(options, corpus, desk.work(), window, () -> view.ifPresent(window::show));
                }
            });
            painted.thenRunAsync(
                    () -> {
                        memory.watch(explorer, stage);
                        memory.warn(window, new Messages(explorer.appearance().wording()));
                        if (memory.isTourDue()) {
                            window.showAround(() -> memory.tourIsOver(explorer, stage));
                        }
                    },
                    Platform::runLater);
            CompletableFuture<Opening> judged = painted.thenCombineAsync(memory.spoken(), Opening::judged);
            painted.thenAcceptBothAsync(
                    judged,
                    (opened, agreed) -> warn(
                            opened,
                            agreed,
                            window,
                            new Messages(explorer.appearance().wording())),
                    Platform::runLater);
            painted.thenApplyAsync(opened -> icon()).thenAcceptAsync(stage.getIcons()::add, Platform::runLater);
            painted.thenRunAsync(() -> new RecentSearches(options.own()).takeUp(finder.searches()));
            painted.thenApplyAsync(Opening::readings)
                    .thenAcceptAsync(explorer.readingsProperty()::set, Platform::runLater);
        });
        awaitUninterrupted(closed);
        memory.write();
        own.close();
        return Exit.GOOD;
    }

    /** Filters many events on a thread of its own, which does not keep the program alive. */
    private static Executor worker() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("explorer").factory());
    }

    private static Image icon() {
        return new Image(String.valueOf(Explore.class.getResource("icon.png")));
    }

    /** What was last seen, unless something else was asked for. */
    private void showFirst(Opening opened, MainWindow window, Remembering memory, Explorer explorer) {
        opened.showIn(window);
        if (view.isEmpty() && opened instanceof Opening.Opened) {
            memory.showAgain(explorer);
        }
    }

    /** All other work waits until what was opened has been painted, since it would take the processor from it. */
    private static void afterPainting(
            Opening opened, MainWindow window, Stage stage, CompletableFuture<Opening> painted) {
        FirstFrame.then(stage.getScene(), () -> {
            StartupTrace.report("usable");
            window.complete();
            FirstFrame.then(stage.getScene(), () -> {
                if (StartupTrace.isWanted()) {
                    StartupTrace.report("complete");
                    stage.hide();
                } else {
                    painted.complete(opened);
                }
            });
        });
    }

    /** A corpus whose dates contradict its articles opens nevertheless: whoever is to mend it needs to see it. */
    static void warn(Opening opened, Opening judged, MainWindow window, Messages messages) {
        if (opened instanceof Opening.Opened && judged instanceof Opening.Refused refused) {
            window.warn(messages.say("app.dates-contradicted"), refused.linesOnScreen());
        }
    }

    /** Nobody foresaw this: the log has the whole of it, the person a sentence. */
    private static @Nullable Void admit(Throwable failure, MainWindow window) {
        LoggerFactory.getLogger(Explore.class).error("The corpus could not be shown", failure);
        window.refuseUnexpectedly();
        return null;
    }

    private List<Place> places() {
        return Stream.concat(
                        Stream.of(
                                new Place(Place.What.CORPUS, options.folder()),
                                new Place(Place.What.OWN, options.own())),
                        options.store().file().stream().map(file -> new Place(Place.What.SETTINGS, file)))
                .map(place ->
                        new Place(place.what(), place.path().toAbsolutePath().normalize()))
                .toList();
    }

    private static void show(MainWindow window, Stage stage, CountDownLatch closed) {
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        stage.titleProperty().bind(window.titleProperty());
        stage.setOnHidden(hidden -> closed.countDown());
        stage.show();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // Only closing the window ends the program.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int drawInstead() {
        try {
            Path file = Files.createTempFile("infiraj-", ".png");
            int exit = Snapshot.of(options, view).writeTo(file);
            if (exit == Exit.GOOD) {
                Terminal.out().println(messages.say("app.no-display", file));
            }
            return exit;
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", System.getProperty("java.io.tmpdir")));
            return Exit.WRONG_USAGE;
        }
    }
}
