package infiraj.bench;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.StoryFiles;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FirstFrame;
import infiraj.model.Corpus;
import infiraj.model.Story;
import infiraj.review.ReviewDesk;
import infiraj.search.names.Gazetteer;
import infiraj.shell.MainWindow;
import infiraj.slideshow.Library;
import infiraj.slideshow.Screens;
import infiraj.slideshow.Show;
import infiraj.wording.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Measures a show of the shipped story: from the key to the first slide painted, and how long the JavaFX thread is busy at
 * a time while a clicker goes through all steps and back. Argument: {@code headless} or {@code display}. The table goes to
 * standard output and into docs/performance.md.
 */
public final class ShowBench {
    private static final Path DATA = Path.of("data");
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final int SHOWS = 9;

    /** A speaker in a hurry. */
    private static final long MILLISECONDS_PER_STEP = 700;

    private final Explorer explorer;
    private final Show show;
    private final Stage stage = new Stage();
    private final Library library;

    private ShowBench(Corpus corpus) {
        explorer = new Explorer(new Appearance(Language.ARABIC));
        Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run);
        library = new Library(
                DATA,
                DATA,
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
                Platform::runLater);
        MainWindow window = new MainWindow(
                explorer,
                finder,
                library,
                new ReviewDesk(
                        explorer,
                        new OwnWork(explorer, Runnable::run, Runnable::run),
                        () -> {
                            throw new IllegalStateException("nothing is reviewed here");
                        },
                        Runnable::run,
                        Runnable::run));
        show = new Show(explorer, finder, Screens.ofThisComputer(), InstantSource.system());
        stage.setScene(new Scene(window.root(), 1000, 700));
        stage.show();
        window.open(corpus);
        library.prepare(corpus, explorer.appearance().wording());
    }

    public static void main(String[] args) throws Exception {
        boolean headless = args.length == 0 || !args[0].equals("display");
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Corpus corpus = switch (CorpusLoader.load(DATA)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new IOException(refused.toString());
        };
        CompletableFuture<ShowBench> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            ShowBench bench = new ShowBench(corpus);
            FirstFrame.then(bench.stage.getScene(), () -> opened.complete(bench));
        });
        // Nobody presses the key within a second of the window's opening.
        Thread.sleep(1500);
        try {
            String table = opened.get().table(headless);
            System.out.print(table);
            Section.replace(REPORT, "show", table);
        } finally {
            Platform.exit();
        }
    }

    private static void onFx(Consumer<CompletableFuture<?>> work) throws ExecutionException, InterruptedException {
        CompletableFuture<?> done = new CompletableFuture<>();
        Platform.runLater(() -> work.accept(done));
        done.get();
    }

    private String table(boolean headless) throws ExecutionException, InterruptedException {
        double cold = firstSlide();
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < SHOWS; i++) {
            onFx(done -> {
                show.end();
                done.complete(null);
            });
            warm.add(firstSlide());
        }
        double[] keys = new double[2 * (steps() - 1)];
        Heartbeat heartbeat = new Heartbeat();
        for (int i = 0; i < keys.length; i++) {
            Thread.sleep(MILLISECONDS_PER_STEP);
            keys[i] = press(i < keys.length / 2 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
        }
        double[] busy = heartbeat.stop();
        return """
                | | median | 99 %% below | most | target |
                |---|--:|--:|--:|--:|
                | From the key to the first slide painted, first show | | | %s | 300 ms |
                | From the key to the first slide painted, %d further shows | %s | | %s | 300 ms |
                | Handling the key of a step, %d steps with motion | %s | %s | %s | 16 ms |
                | JavaFX thread busy at a time, meanwhile | %s | %s | %s | 16 ms |

                %s, on %d cores (%s), %s, JDK %s.
                """.formatted(
                        milliseconds(cold),
                        SHOWS,
                        at(warm.stream().mapToDouble(Double::doubleValue).toArray(), 0.5),
                        at(warm.stream().mapToDouble(Double::doubleValue).toArray(), 1),
                        keys.length,
                        at(keys, 0.5),
                        at(keys, 0.99),
                        at(keys, 1),
                        at(busy, 0.5),
                        at(busy, 0.99),
                        at(busy, 1),
                        headless ? "JavaFX's headless platform (1000 by 1000), drawn in software" : "On a display",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }

    private int steps() {
        return StoryFiles.in(DATA, explorer.corpus())
                .getFirst()
                .story()
                .orElseThrow()
                .steps()
                .size();
    }

    /** As the key does it: the stories are read, the show begins, and the slide has been painted. */
    private double firstSlide() throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        onFx(done -> library.read(explorer.corpus(), readings -> {
            Story story = readings.getFirst().story().orElseThrow();
            show.start(story, stage);
            FirstFrame.then(audience(), () -> done.complete(null));
        }));
        return (System.nanoTime() - start) / 1e6;
    }

    private static Scene audience() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> "audience".equals(scene.getRoot().getId()))
                .findFirst()
                .orElseThrow();
    }

    private static double press(KeyCode code) throws ExecutionException, InterruptedException {
        double[] time = new double[1];
        onFx(done -> {
            long start = System.nanoTime();
            Event.fireEvent(
                    audience().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            time[0] = (System.nanoTime() - start) / 1e6;
            done.complete(null);
        });
        return time[0];
    }

    private static String at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return milliseconds(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    /** Asks the JavaFX thread again and again for a sign of life; how late it comes is how long the thread was busy. */
    private static final class Heartbeat {
        private final List<Double> late = new ArrayList<>();
        private final Thread thread = Thread.ofPlatform().daemon().start(this::beat);
        private volatile boolean over;

        private void beat() {
            while (!over) {
                long asked = System.nanoTime();
                CompletableFuture<Long> answer = new CompletableFuture<>();
                Platform.runLater(() -> answer.complete(System.nanoTime()));
                late.add((answer.join() - asked) / 1e6);
                java.util.concurrent.locks.LockSupport.parkNanos(200_000);
            }
        }

        double[] stop() throws InterruptedException {
            over = true;
            thread.join();
            return late.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
