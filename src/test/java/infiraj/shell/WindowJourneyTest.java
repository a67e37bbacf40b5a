package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.reader.ArticleView;
import infiraj.search.names.Gazetteer;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.TimeScale;
import infiraj.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What people do in the window, done by a robot on the shipped corpus. */
class WindowJourneyTest extends FxTest {
    /** The headless screen is 1000 by 1000, and a stage must not reach beyond it. */
    private static final double SIDE = 1000;

    private final FxRobot robot = new FxRobot();
    private final Explorer explorer = onFx(() -> new Explorer(new Appearance(Language.ARABIC)));
    private Optional<Stage> stage = Optional.empty();

    @BeforeEach
    void openTheWindow() {
        Corpus corpus = switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data")))) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new AssertionError(refused);
        };
        doOnFx(() -> {
            explorer.appearance().motionReducedProperty().set(true);
            MainWindow window = new MainWindow(
                    explorer, new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run));
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
    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int round = 0; round < 3; round++) {
            doOnFx(() -> stage.orElseThrow().getScene().getRoot().layout());
        }
    }

    @AfterEach
    void closeTheWindow() {
        doOnFx(() -> stage.orElseThrow().close());
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    private Point2D markOf(String event) {
        TimelineView timeline = find("timeline", TimelineView.class);
        return onFx(() -> {
            Bounds bounds = timeline.boundsOf(event).orElseThrow();
            return timeline.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** The point of the timeline that stands for a day, at the height of an event's mark. */
    private Point2D dayOf(String day, String event) {
        TimelineView timeline = find("timeline", TimelineView.class);
        double y = markOf(event).getY();
        return onFx(() -> {
            boolean leftward = explorer.appearance().isLeftward();
            TimeScale scale = TimeScale.showing(explorer.periodProperty().get(), timeline.getWidth(), leftward);
            double x = scale.x(LocalDate.parse(day).toEpochDay() + 0.5);
            return new Point2D(timeline.localToScreen(x, 0).getX(), y);
        });
    }

    private Optional<String> selected() {
        return onFx(() -> explorer.selectedProperty().get().map(Event::id));
    }

    private void wheel(Point2D where, double delta) {
        TimelineView timeline = find("timeline", TimelineView.class);
        doOnFx(() -> {
            // The window is at the corner of the screen, so its coordinates are those of the scene.
            timeline.fireEvent(new ScrollEvent(
                    ScrollEvent.SCROLL,
                    where.getX(),
                    where.getY(),
                    where.getX(),
                    where.getY(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    delta,
                    0,
                    delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null));
        });
        settle();
    }

    @Test
    void zoomingToCampDavidAndSelectingItHighlightsItsSentence() {
        for (int notch = 0; notch < 6; notch++) {
            wheel(dayOf("2023-08-18", "camp-david"), 40);
        }
        robot.clickOn(dayOf("2023-08-18", "camp-david"));
        settle();

        assertEquals(Optional.of("camp-david"), selected());
        Passage passage = onFx(() -> explorer.corpus()
                .event("camp-david")
                .orElseThrow()
                .evidence()
                .getFirst()
                .passage());
        ArticleView reader = find("reader", ArticleView.class);
        assertEquals(Optional.of(passage.article()), onFx(() -> reader.article().map(article -> article.id())));
        assertTrue(onFx(() -> explorer.corpus().quoted(passage)).startsWith("وبعد أربعة أشهر"));
        assertHighlighted(reader, passage);
    }

    /** Every stretch of the passage is in view and stands on the colour of selected evidence. */
    private void assertHighlighted(ArticleView reader, Passage passage) {
        List<Rectangle2D> shapes = onFx(() -> reader.boundsOf(passage));
        assertTrue(!shapes.isEmpty(), "the passage is not in view");
        Image picture = onFx(() -> reader.getScene().snapshot(null));
        for (Rectangle2D shape : shapes) {
            // Letters, and the space between the lines, take the rest.
            assertTrue(
                    share(picture, shape, Palette.LIGHT.rgb(Role.ACCENT_SOFT)) > 0.4, () -> "no highlight on " + shape);
        }
    }

    private static double share(Image picture, Rectangle2D area, int rgb) {
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

    @Test
    void clickingTheEvidenceInTheTextSelectsTheEvent() {
        doOnFx(() -> explorer.select("camp-david"));
        settle();
        doOnFx(explorer::selectNothing);
        Passage passage = onFx(() -> explorer.corpus()
                .event("camp-david")
                .orElseThrow()
                .evidence()
                .getFirst()
                .passage());
        ArticleView reader = find("reader", ArticleView.class);
        Point2D middle = onFx(() -> {
            Rectangle2D shape = reader.boundsOf(passage).getFirst();
            double x = (shape.getMinX() + shape.getMaxX()) / 2;
            double y = (shape.getMinY() + shape.getMaxY()) / 2;
            // The window is at the corner of the screen, so its coordinates are those of the screen.
            return new Point2D(x, y);
        });
        robot.clickOn(middle);
        settle();
        assertEquals(Optional.of("camp-david"), selected());
    }

    @Test
    void switchingTheLanguageMirrorsTheWindowAndTime() {
        double before = markOf("freedom-edge").getX();
        assertTrue(before < markOf("gsomia-lapse").getX(), "in Arabic later events lie to the left");
        robot.clickOn("#language");
        settle();
        assertTrue(markOf("freedom-edge").getX() > markOf("gsomia-lapse").getX());
        assertTrue(find("status-counts", Label.class).getText().startsWith("40 events"));
    }

    @Test
    void aChosenFacetLeavesOnlyItsEventsAndTheCountsStillAddUp() {
        robot.clickOn("#facet-landmarks");
        settle();
        assertEquals(5, onFx(() -> explorer.itemsProperty().get().size()));
        assertEquals(
                5,
                onFx(() -> find("timeline", TimelineView.class)
                        .tallyProperty()
                        .get()
                        .total()));
        robot.clickOn("#facet-all");
        settle();
        assertEquals(40, onFx(() -> explorer.itemsProperty().get().size()));
    }

    @Test
    void theKeysMoveZoomAndStep() {
        robot.clickOn("#status-counts");
        double length = onFx(() -> explorer.periodProperty().get().length());
        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        robot.type(KeyCode.UP);
        assertTrue(onFx(() -> explorer.periodProperty().get().length()) < length);
        double from = onFx(() -> explorer.periodProperty().get().from());
        robot.type(KeyCode.LEFT);
        assertTrue(onFx(() -> explorer.periodProperty().get().from()) > from, "in Arabic, left is later");
        robot.type(KeyCode.HOME);
        assertEquals(
                onFx(explorer::everything), onFx(() -> explorer.periodProperty().get()));
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(Optional.of("colonial-rule"), selected());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), selected());
    }
}
