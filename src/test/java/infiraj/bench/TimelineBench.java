package infiraj.bench;

import infiraj.canvas.Sheet;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.fx.FaceFonts;
import infiraj.fx.Fonts;
import infiraj.model.Corpus;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Folding;
import infiraj.timeline.Metrics;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TimeScale;
import infiraj.timeline.TimelinePicture;
import infiraj.timeline.TimelineSpec;
import infiraj.wording.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/**
 * Takes the same walk through chronologies of a hundred to a million events: the timeline over its overview, laid out and
 * painted anew at each of 300 steps of zooming and moving. On JavaFX's headless platform, in software. The table goes to
 * standard output and into docs/performance.md.
 *
 * <p>Of each size there are two chronologies, of different events with different titles. Loading and filtering are of the
 * first, since a person loads once; the walk is of the second, since a person walks on and on, and as long as code is being
 * compiled, its compiler is measured; for that, some walks go before all.
 */
public final class TimelineBench {
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final int[] SIZES = {100, 1000, 10_000, 100_000, 1_000_000};
    private static final int COMPARED_WITH = 1000;

    /** Walks before any is measured, and how many events they go through. */
    private static final int WARMING = 5;

    private static final int WARMED_WITH = 10_000;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double STRIP = 66;
    private static final int LEGS = 6;
    private static final int ZOOMS = 20;
    private static final int MOVES = 10;
    private static final double ZOOM = 1.4;
    private static final double MOVE = 80;

    private static final ExecutorService WORKER =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private final Sheet timeline = new Sheet();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Sheet strip = new Sheet();
    private final Scene scene = new Scene(new Pane(timeline, strip), WIDTH, HEIGHT);
    private final Explorer explorer = new Explorer(new Appearance(Language.ARABIC), WORKER, Platform::runLater);

    /** Like the surface of a window it is there once: a new one for every frame would have the collector at work all the time. */
    private final WritableImage picture = new WritableImage((int) WIDTH, (int) HEIGHT);

    /** As the window does, made once for all frames in which nothing changes but what is visible. */
    private Optional<OverviewPicture> overview = Optional.empty();

    private TimelineBench() {
        strip.setLayoutY(HEIGHT - STRIP);
    }

    /** Times in milliseconds, sorted. */
    private record Times(double[] sorted) {
        static Times of(double[] times) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return new Times(sorted);
        }

        double at(double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        }
    }

    /** What was measured of one chronology: times in milliseconds, memory in megabytes. */
    private record Row(
            int events, double loading, double filtering, Times layout, Times worked, Times frame, long heap) {
        /** The same walk with what another chronology took to load and to filter. */
        Row openedAs(Row other) {
            return new Row(events, other.loading, other.filtering, layout, worked, frame, heap);
        }
    }

    /** What laying out took, in milliseconds: of the clock, and of the processor, which the machine's other work does not lengthen. */
    private record Laid(double time, double worked) {}

    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        Platform.startup(Fonts::load);
        for (int walk = 0; walk < WARMING; walk++) {
            measured(ManyEvents.of(WARMED_WITH, walk * WARMED_WITH));
        }
        blank();
        Times blank = blank();
        List<Row> rows = new ArrayList<>();
        for (int size : SIZES) {
            Row first = measured(ManyEvents.of(size, size));
            rows.add(measured(ManyEvents.of(size, 0)).openedAs(first));
        }
        Platform.exit();
        String table = table(rows, blank);
        System.out.print(table);
        Section.replace(REPORT, "timeline", table);
    }

    private static Row measured(Corpus corpus) throws ExecutionException, InterruptedException {
        TimelineBench bench = onFx(TimelineBench::new);
        double loading = bench.untilShown(() -> bench.explorer.open(corpus));
        double filtering = bench.untilShown(() -> bench.explorer
                .filterProperty()
                .set(bench.explorer.filterProperty().get().toggledLandmarks()));
        bench.untilShown(() -> bench.explorer
                .filterProperty()
                .set(bench.explorer.filterProperty().get().toggledLandmarks()));
        List<Period> walk = walk();
        double[] layout = new double[walk.size()];
        double[] worked = new double[walk.size()];
        double[] frame = new double[walk.size()];
        for (int i = 0; i < layout.length; i++) {
            int step = i;
            onFx(() -> {
                long start = System.nanoTime();
                Laid laid = bench.show(walk.get(step));
                layout[step] = laid.time;
                worked[step] = laid.worked;
                bench.paint();
                frame[step] = since(start);
                return frame;
            });
        }
        long heap = heap();
        // Held until here, so that it is counted.
        java.lang.ref.Reference.reachabilityFence(bench);
        return new Row(
                corpus.events().size(), loading, filtering, Times.of(layout), Times.of(worked), Times.of(frame), heap);
    }

    /** From a change until what it leads to has been painted. */
    private double untilShown(Runnable change) throws ExecutionException, InterruptedException {
        CompletableFuture<Double> shown = new CompletableFuture<>();
        long start = System.nanoTime();
        Platform.runLater(() -> {
            int[] waitingFor = {1};
            explorer.itemsProperty().subscribe((before, now) -> {
                if (waitingFor[0]-- == 1) {
                    overview = Optional.of(new OverviewPicture(spec(explorer.everything(), STRIP)));
                    show(explorer.everything());
                    paint();
                    shown.complete(since(start));
                }
            });
            change.run();
        });
        return shown.get();
    }

    private void paint() {
        scene.snapshot(picture);
    }

    /** Lays out and hands to JavaFX; says what the first took. */
    private Laid show(Period period) {
        long start = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        TimelinePicture picture = TimelinePicture.draw(spec(period, HEIGHT - STRIP));
        Drawing overview = this.overview.orElseThrow().showing(period);
        Laid laid = new Laid(since(start), (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        timeline.show(picture.drawing(), Palette.LIGHT, Role.BACKGROUND);
        strip.show(overview, Palette.LIGHT, Role.SUNKEN);
        return laid;
    }

    private TimelineSpec spec(Period period, double height) {
        return new TimelineSpec(
                explorer.index(),
                Object::toString,
                explorer.climateProperty().get(),
                Optional.of("climate"),
                List.of(),
                period,
                Folding.NONE,
                WIDTH,
                height,
                true,
                explorer.appearance().wording(),
                new Metrics(1),
                (text, style) -> FaceFonts.width(text, style.size(), style.bold()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Six times from the whole to a few weeks and back, somewhere else each time. */
    private static List<Period> walk() {
        Period whole = new Period(
                LocalDate.of(1899, 1, 1).toEpochDay(), LocalDate.of(2027, 1, 1).toEpochDay());
        List<Period> steps = new ArrayList<>();
        TimeScale scale = TimeScale.showing(whole, Folding.NONE, WIDTH, true);
        for (int leg = 0; leg < LEGS; leg++) {
            double at = WIDTH * (leg + 0.7) / LEGS;
            for (int i = 0; i < ZOOMS; i++) {
                scale = scale.zoomedAt(at, ZOOM);
                steps.add(scale.period());
            }
            for (int i = 0; i < MOVES; i++) {
                scale = scale.draggedBy(MOVE);
                steps.add(scale.period());
            }
            for (int i = 0; i < ZOOMS; i++) {
                scale = scale.zoomedAt(at, 1 / ZOOM);
                steps.add(scale.period());
            }
            scale = TimeScale.showing(whole, Folding.NONE, WIDTH, true);
        }
        return steps;
    }

    /** A canvas of that size with nothing on it. */
    private static Times blank() throws ExecutionException, InterruptedException {
        double[] times = new double[100];
        WritableImage picture = new WritableImage((int) WIDTH, (int) HEIGHT);
        Scene scene = onFx(() -> new Scene(new Pane(new Canvas(WIDTH, HEIGHT)), WIDTH, HEIGHT));
        for (int i = 0; i < times.length; i++) {
            times[i] = onFx(() -> {
                long start = System.nanoTime();
                Canvas canvas =
                        (Canvas) scene.getRoot().getChildrenUnmodifiable().getFirst();
                canvas.getGraphicsContext2D().fillRect(0, 0, WIDTH, HEIGHT);
                scene.snapshot(picture);
                return since(start);
            });
        }
        return Times.of(times);
    }

    private static <T> T onFx(Supplier<T> work) throws ExecutionException, InterruptedException {
        return CompletableFuture.supplyAsync(work, Platform::runLater).get();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static String table(List<Row> rows, Times blank) {
        Row compared = rows.stream()
                .filter(row -> row.events == COMPARED_WITH)
                .findFirst()
                .orElseThrow();
        StringBuilder table = new StringBuilder("""
                | events | loaded and shown | filtered and shown | layout p50 | p99 | p99 of processor time | frame p50 | p99 | p99 to that of 1,000 | heap |
                |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.0f ms | %.0f ms | %.2f ms | %.2f ms | %.2f ms | %.1f ms | %.1f ms | %.2f | %d MB |%n",
                    row.events,
                    row.loading,
                    row.filtering,
                    row.layout.at(0.5),
                    row.layout.at(0.99),
                    row.worked.at(0.99),
                    row.frame.at(0.5),
                    row.frame.at(0.99),
                    row.frame.at(0.99) / compared.frame.at(0.99),
                    row.heap));
        }
        return table
                + String.format(
                        Locale.ROOT,
                        "%nA blank canvas of the same size: %.1f ms (p50), %.1f ms (p99). Largest heap allowed: %d MB. %s.%n",
                        blank.at(0.5),
                        blank.at(0.99),
                        Runtime.getRuntime().maxMemory() >> 20,
                        Machine.described());
    }
}
