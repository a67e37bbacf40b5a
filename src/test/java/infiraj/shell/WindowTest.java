package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.intake.Candidates;
import infiraj.intake.VocabularyFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.outbox.Ways;
import infiraj.reader.ArticleView;
import infiraj.review.ReviewDesk;
import infiraj.search.SearchEngine;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import infiraj.slideshow.Library;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Base of the tests that open the window, in Arabic, on the shipped corpus, and have a robot use it. */
abstract class WindowTest extends FxTest {
    /** The headless screen is 1000 by 1000, and a stage must not reach beyond it. */
    private static final double SIDE = 1000;

    private static final Path DATA = Path.of(System.getProperty("infiraj.data"));

    final FxRobot robot = new FxRobot();
    final Explorer explorer = onFx(() -> new Explorer(new Appearance(Language.ARABIC)));
    /** What the finder asks. */
    final Deque<SearchEngine> engines = new ArrayDeque<>();
    /** Answers at once, so that no test ever waits. */
    final Finder finder = onFx(() -> new Finder(explorer, this::engine, Runnable::run, Runnable::run));

    private SearchEngine engine(Corpus corpus) throws IOException {
        engines.add(Engines.inMemory(names()).over(corpus));
        return engines.getLast();
    }

    /** Reads and writes at once. */
    final ReviewDesk desk = onFx(() -> new ReviewDesk(
            explorer,
            new OwnWork(explorer, Runnable::run, Runnable::run),
            WindowTest::candidates,
            Runnable::run,
            Runnable::run));

    /** What a person answers who is asked where to write. */
    Optional<Path> saving = Optional.empty();

    private final Ways ways = new Ways() {
        @Override
        public Optional<Path> choose(Window owner, List<Kind> kinds, Messages messages) {
            return saving;
        }

        @Override
        public void open(Path file) {}
    };

    static Candidates candidates() {
        try {
            return new Candidates(VocabularyFile.read(DATA));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where the person's own stories are. */
    @TempDir
    Path own = Path.of("");

    private Optional<Stage> stage = Optional.empty();
    private Optional<MainWindow> opened = Optional.empty();

    final MainWindow window() {
        return opened.orElseThrow();
    }

    private static Gazetteer names() throws IOException {
        return GazetteerFile.read(DATA.resolve(GazetteerFile.PATH));
    }

    /** Reads and writes at once. */
    final Library library() {
        return new Library(DATA, own, Runnable::run, Runnable::run);
    }

    @BeforeEach
    void openTheWindow() {
        Corpus corpus = switch (CorpusLoader.load(DATA)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new AssertionError(refused);
        };
        doOnFx(() -> {
            explorer.appearance().motionReducedProperty().set(true);
            MainWindow window = new MainWindow(explorer, finder, library(), desk, ways);
            opened = Optional.of(window);
            Stage shown = new Stage();
            shown.setScene(new Scene(window.root(), SIDE, SIDE));
            shown.setX(0);
            shown.setY(0);
            shown.show();
            window.open(corpus);
            stage = Optional.of(shown);
        });
        settle();
    }

    /** Lets everything that was asked for happen, and be laid out, without waiting for the next pulse. */
    final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int round = 0; round < 3; round++) {
            doOnFx(() -> stage.orElseThrow().getScene().getRoot().layout());
        }
    }

    @AfterEach
    void closeTheWindow() {
        doOnFx(() -> stage.orElseThrow().close());
    }

    final <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    final Point2D markOf(String event) {
        TimelineView timeline = find("timeline", TimelineView.class);
        return onFx(() -> {
            Bounds bounds = timeline.boundsOf(event).orElseThrow();
            return timeline.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    final Optional<String> selected() {
        return onFx(() -> explorer.selectedProperty().get().map(Event::id));
    }

    /** Every stretch of the passage is in view and stands on a colour. */
    final void assertHighlighted(ArticleView reader, Passage passage, Role role) {
        List<Rectangle2D> shapes = onFx(() -> reader.boundsOf(passage));
        assertTrue(!shapes.isEmpty(), "the passage is not in view");
        Image picture = onFx(() -> reader.getScene().snapshot(null));
        for (Rectangle2D shape : shapes) {
            // Letters, and the space between the lines, take the rest.
            assertTrue(share(picture, shape, Palette.LIGHT.rgb(role)) > 0.4, () -> "no highlight on " + shape);
        }
    }

    /** Which share of an area of the window has a colour. */
    static double share(Image picture, Rectangle2D area, int rgb) {
        int hits = 0;
        int all = 0;
        for (int y = (int) area.getMinY(); y < area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < area.getMaxX(); x++) {
                hits += (picture.getPixelReader().getArgb(x, y) & 0xffffff) == rgb ? 1 : 0;
                all++;
            }
        }
        return (double) hits / all;
    }
}
