package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.explorer.Filter;
import infiraj.explorer.View;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.reader.ArticleView;
import infiraj.theme.Role;
import infiraj.timeline.Period;
import infiraj.timeline.TimeScale;
import java.time.LocalDate;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

/** What people do in the window, done by a robot on the shipped corpus. */
class WindowJourneyTest extends WindowTest {
    /** The point of the timeline that stands for a day, at the height of an event's mark. */
    private Point2D dayOf(String day, String event) {
        TimelineView timeline = find("timeline", TimelineView.class);
        double y = markOf(event).getY();
        return onFx(() -> {
            boolean leftward = explorer.appearance().isLeftward();
            TimeScale scale = TimeScale.showing(
                    explorer.periodProperty().get(), explorer.foldingProperty().get(), timeline.getWidth(), leftward);
            double x = scale.x(LocalDate.parse(day).toEpochDay() + 0.5);
            return new Point2D(timeline.localToScreen(x, 0).getX(), y);
        });
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
    void theTimelineCanBeUsedBeforeTheArticleStandsBesideItAndDoesNotMoveThen() {
        doOnFx(() -> window().beginWithTimeline());
        settle();
        Point2D before = markOf("gsomia-lapse");
        assertTrue(robot.lookup("#reader").tryQuery().isEmpty());
        robot.clickOn(before);
        settle();
        assertEquals(Optional.of("gsomia-lapse"), selected());

        doOnFx(() -> window().complete());
        settle();
        assertEquals(before, markOf("gsomia-lapse"));
        Passage passage = onFx(() -> explorer.corpus()
                .event("gsomia-lapse")
                .orElseThrow()
                .evidence()
                .getFirst()
                .passage());
        assertHighlighted(find("reader", ArticleView.class), passage, Role.ACCENT_SOFT);
    }

    @Test
    void whoSearchesBeforeTheArticleStandsThereKeepsTheRoomOfTheResults() {
        doOnFx(() -> window().beginWithTimeline());
        doOnFx(() -> explorer.queryProperty().set("سول"));
        settle();
        double height = onFx(() -> find("timeline", TimelineView.class).getHeight());

        doOnFx(() -> window().complete());
        settle();
        assertEquals(height, onFx(() -> find("timeline", TimelineView.class).getHeight()));
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
        assertHighlighted(reader, passage, Role.ACCENT_SOFT);
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

    @Test
    void altArrowsGoBackToTheViewBeforeAndForthAgain() {
        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        View first = onFx(explorer::view);
        doOnFx(() -> explorer.select("camp-david"));
        robot.clickOn("#facet-landmarks");
        robot.type(KeyCode.UP);
        View second = onFx(explorer::view);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        while (!first.equals(onFx(explorer::view))) {
            View before = onFx(explorer::view);
            robot.push(KeyCode.ALT, KeyCode.LEFT);
            assertNotEquals(before, onFx(explorer::view), "the way back leads to the first view");
        }
        while (!second.equals(onFx(explorer::view))) {
            View before = onFx(explorer::view);
            robot.push(KeyCode.ALT, KeyCode.RIGHT);
            assertNotEquals(before, onFx(explorer::view), "the way forth leads to the last view");
        }
    }

    @Test
    void backspaceLiftsEveryFilter() {
        robot.clickOn("#facet-landmarks");
        doOnFx(() ->
                explorer.filterProperty().set(explorer.filterProperty().get().toggled(Participant.SOUTH_KOREA)));
        assertTrue(onFx(() -> explorer.filterProperty().get().isActive()));
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(Filter.NONE, onFx(() -> explorer.filterProperty().get()));
    }

    @Test
    void certaintyIsCountedWhereOneLooksAndFilteredFromItsMenu() {
        String before = certain().getText();
        robot.type(KeyCode.UP);
        settle();
        assertNotEquals(before, certain().getText());
        CheckMenuItem certain = certain();
        doOnFx(certain::fire);
        settle();
        int left = onFx(() -> explorer.certaintiesProperty().get().certain());
        assertEquals(left, onFx(() -> explorer.itemsProperty().get().size()));
        assertTrue(certain().isSelected());
        robot.type(KeyCode.BACK_SPACE);
        assertFalse(certain().isSelected());
    }

    private CheckMenuItem certain() {
        return onFx(() -> (CheckMenuItem)
                find("facet-certainty", MenuButton.class).getItems().getFirst());
    }

    @Test
    void ctrlUFoldsTheEmptyStretchesAndUnfoldsThemAgain() {
        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        robot.type(KeyCode.HOME);
        settle();
        Period whole = onFx(() -> explorer.periodProperty().get());
        double unfolded =
                Math.abs(markOf("colonial-rule").getX() - markOf("freedom-edge").getX());
        robot.push(KeyCode.CONTROL, KeyCode.U);
        settle();
        assertEquals(whole, onFx(() -> explorer.periodProperty().get()));
        assertTrue(onFx(() -> explorer.view().folded()));
        assertFalse(onFx(() -> explorer.foldingProperty().get().folds().isEmpty()));
        robot.push(KeyCode.CONTROL, KeyCode.U);
        settle();
        assertTrue(onFx(() -> explorer.foldingProperty().get().folds().isEmpty()));
        assertEquals(
                unfolded,
                Math.abs(markOf("colonial-rule").getX() - markOf("freedom-edge").getX()));
    }

    @Test
    void theWheelKeepsTheDayUnderThePointerBesideABreakToo() {
        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        robot.type(KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        settle();
        Point2D before = dayOf("1965-06-22", "colonial-rule");
        wheel(before, 40);
        settle();
        assertEquals(before.getX(), dayOf("1965-06-22", "colonial-rule").getX(), 1.5);
    }

    @Test
    void aBandDrawnWithShiftFillsTheView() {
        TimelineView timeline = find("timeline", TimelineView.class);
        Period before = onFx(() -> explorer.periodProperty().get());
        doOnFx(() -> {
            mouse(timeline, MouseEvent.MOUSE_PRESSED, 200);
            mouse(timeline, MouseEvent.MOUSE_DRAGGED, 300);
            mouse(timeline, MouseEvent.MOUSE_DRAGGED, 500);
            mouse(timeline, MouseEvent.MOUSE_RELEASED, 500);
        });
        settle();
        Period after = onFx(() -> explorer.periodProperty().get());
        double share = 300 / onFx(() -> Math.floor(timeline.getWidth()));
        assertEquals(before.length() * share, after.length(), 1e-6 * before.length());
        assertTrue(before.from() < after.from() && after.to() < before.to());
    }

    /** What the mouse does at the height of the climate curve while Shift is held. */
    private static void mouse(TimelineView timeline, EventType<MouseEvent> what, double x) {
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        Point2D at = timeline.localToScene(x, 40);
        timeline.fireEvent(new MouseEvent(
                what,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null));
    }
}
