package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.fx.Prose;
import infiraj.search.SearchEngine;
import infiraj.search.names.Gazetteer;
import infiraj.slideshow.Moment.Curtain;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The shipped story told from the first key to the last, on one screen and on two, by a robot with a clicker. */
class ShowJourneyTest extends FxTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 480);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(0, 480, 924, 520);
    private static final int STEPS = Shipped.STORY.steps().size();

    /** Screens that come and go as the test says. */
    private static final class Pretended implements Screens {
        private final List<Runnable> watchers = new ArrayList<>();
        private List<Rectangle2D> places;

        Pretended(List<Rectangle2D> places) {
            this.places = places;
        }

        @Override
        public List<Rectangle2D> places() {
            return places;
        }

        @Override
        public void fill(Stage stage, Rectangle2D place) {
            // The headless screen is larger than the pretended ones.
            Screens.put(stage, place);
        }

        @Override
        public Subscription subscribe(Runnable onChange) {
            watchers.add(onChange);
            return () -> watchers.remove(onChange);
        }

        void become(Rectangle2D... now) {
            places = List.of(now);
            List.copyOf(watchers).forEach(Runnable::run);
        }
    }

    private final FxRobot robot = new FxRobot();
    private final List<SearchEngine> engines = new ArrayList<>();
    private final Pretended screens = new Pretended(List.of(LAPTOP));
    private Optional<Show> show = Optional.empty();
    private Optional<Stage> window = Optional.empty();

    private void begin(Language language) {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(language));
            explorer.appearance().motionReducedProperty().set(true);
            Finder finder = new Finder(
                    explorer,
                    corpus -> {
                        SearchEngine engine = Engines.inMemory(Gazetteer.EMPTY).over(corpus);
                        engines.add(engine);
                        return engine;
                    },
                    Runnable::run,
                    Runnable::run);
            explorer.open(Shipped.CORPUS);
            Stage stage = new Stage();
            stage.setScene(new Scene(new Region(), 300, 200));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window = Optional.of(stage);
            Show begun = new Show(explorer, finder, screens, InstantSource.system());
            begun.start(Shipped.STORY, stage);
            show = Optional.of(begun);
        });
        settle();
        robot.targetWindow(find("audience", Region.class).getScene().getWindow());
    }

    @AfterEach
    void end() {
        doOnFx(() -> {
            show.ifPresent(Show::end);
            window.ifPresent(Stage::close);
        });
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        doOnFx(() ->
                Window.getWindows().forEach(open -> open.getScene().getRoot().layout()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        settle();
    }

    private void write(String signs) {
        robot.write(signs, 0);
        settle();
    }

    private Moment moment() {
        return onFx(() -> show.orElseThrow().showing().orElseThrow().moment());
    }

    private int step() {
        assertFalse(moment().isTrip());
        return moment().step() + 1;
    }

    private String told() {
        return onFx(
                () -> show.orElseThrow().showing().orElseThrow().page().slide().title());
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    @ParameterizedTest
    @EnumSource
    void theStoryIsWalkedForwardsAndBackwards(Language language) {
        begin(language);
        KeyCode on = language.isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode back = language.isRightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        KeyCode[] forwards = {on, KeyCode.DOWN, KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.ENTER};
        for (int i = 1; i < STEPS; i++) {
            assertEquals(i, step());
            press(forwards[i % forwards.length]);
        }
        assertEquals(STEPS, step());
        press(KeyCode.PAGE_DOWN);
        assertEquals(STEPS, step(), "the end is the end");
        KeyCode[] backwards = {back, KeyCode.UP, KeyCode.PAGE_UP};
        for (int i = STEPS; i > 1; i--) {
            assertEquals(i, step());
            press(backwards[i % backwards.length]);
        }
        press(back);
        assertEquals(1, step(), "the beginning is the beginning");
    }

    @ParameterizedTest
    @EnumSource
    void homeEndAndNumbersJump(Language language) {
        begin(language);
        press(KeyCode.END);
        assertEquals(STEPS, step());
        press(KeyCode.HOME);
        assertEquals(1, step());
        write("1");
        write("2");
        press(KeyCode.ENTER);
        assertEquals(12, step());
        write("٧");
        press(KeyCode.ENTER);
        assertEquals(7, step());
        write("999999999");
        press(KeyCode.ENTER);
        assertEquals(STEPS, step());
        write("0");
        press(KeyCode.ENTER);
        assertEquals(1, step());
    }

    @ParameterizedTest
    @EnumSource
    void blackAndWhiteHideTheSlideUntilTheNextKey(Language language) {
        begin(language);
        press(KeyCode.SPACE);
        Region curtain = find("curtain", Region.class);
        for (String black : List.of("b", ".")) {
            write(black);
            assertEquals(Curtain.BLACK, moment().curtain());
            assertTrue(curtain.isVisible());
            write(black);
            assertFalse(curtain.isVisible());
        }
        write("w");
        assertEquals(Curtain.WHITE, moment().curtain());
        press(KeyCode.PAGE_DOWN);
        assertFalse(curtain.isVisible());
        assertEquals(2, step());
    }

    @ParameterizedTest
    @EnumSource
    void aClickIntoTheTimelineIsATripThatBackspaceEnds(Language language) {
        begin(language);
        write("7");
        press(KeyCode.ENTER);
        write("t");
        assertTrue(moment().timeline());
        TimelineView timeline = find("show-timeline", TimelineView.class);
        Point2D camp = onFx(() -> {
            Bounds bounds = timeline.boundsOf("camp-david").orElseThrow();
            return timeline.localToScreen(bounds.getMinX() + bounds.getWidth() / 2, bounds.getCenterY());
        });
        robot.clickOn(camp);
        settle();
        assertTrue(moment().aside().isPresent());
        assertTrue(told().contains(language.isRightToLeft() ? "كامب ديفيد" : "Camp David"), told());
        press(KeyCode.BACK_SPACE);
        assertEquals(7, step());
        write("t");
        press(KeyCode.BACK_SPACE);
        assertEquals(7, step());
    }

    @ParameterizedTest
    @EnumSource
    void aSearchIsATripThatBackspaceEnds(Language language) {
        begin(language);
        press(KeyCode.SPACE, KeyCode.SPACE);
        write("/");
        assertTrue(find("show-search", TextField.class).isFocused());
        doOnFx(() -> find("show-search", TextField.class).setText("الرادار"));
        settle();
        press(KeyCode.ENTER);
        assertTrue(moment().aside().isPresent());
        press(KeyCode.BACK_SPACE);
        assertEquals(3, step());
        write("/");
        press(KeyCode.ESCAPE);
        assertTrue(onFx(() -> show.orElseThrow().runningProperty().get()), "Escape only closes the search");
        press(KeyCode.SPACE);
        assertEquals(4, step());
    }

    @ParameterizedTest
    @EnumSource
    void aSearchThatFailsSaysSoAndOpensNothing(Language language) throws IOException {
        begin(language);
        write("/");
        doOnFx(() -> find("show-search", TextField.class).setText("الرادار"));
        settle();
        engines.getLast().close();
        doOnFx(() -> find("show-search", TextField.class).setText("كوريا"));
        settle();
        assertEquals(
                List.of(new Messages(Wording.of(language)).say("finding.failed")),
                onFx(() -> robot.lookup(".show-answer").queryAllAs(Prose.class).stream()
                        .map(Prose::getText)
                        .toList()));
        press(KeyCode.ENTER);
        assertFalse(moment().isTrip());
        doOnFx(() -> find("show-search", TextField.class).setText("الرادار"));
        settle();
        press(KeyCode.ENTER);
        assertTrue(moment().isTrip(), "the next search begins afresh");
    }

    @ParameterizedTest
    @EnumSource
    void sizeChangesAndTheWordsStayWhole(Language language) {
        begin(language);
        press(KeyCode.SPACE, KeyCode.SPACE);
        double usual = titleSize();
        write("-");
        assertTrue(titleSize() < usual);
        write("+");
        assertEquals(usual, titleSize());
        write("+");
        assertTrue(titleSize() > usual);
    }

    private double titleSize() {
        return onFx(() -> show.orElseThrow().showing().orElseThrow().page().upper().shapes().stream()
                .filter(infiraj.timeline.Drawing.Label.class::isInstance)
                .mapToDouble(shape ->
                        ((infiraj.timeline.Drawing.Label) shape).style().size())
                .max()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void escapeLeaves(Language language) {
        begin(language);
        press(KeyCode.ESCAPE);
        assertFalse(onFx(() -> show.orElseThrow().runningProperty().get()));
        assertEquals(1, onFx(() -> Window.getWindows().size()), "only the window is left");
    }

    @Test
    void thePointerIsHiddenExceptOverTheTimeline() {
        begin(Language.ARABIC);
        Region audience = find("audience", Region.class);
        assertEquals(Cursor.NONE, audience.getCursor());
        write("t");
        assertEquals(Cursor.DEFAULT, audience.getCursor());
        write("t");
        assertEquals(Cursor.NONE, audience.getCursor());
    }

    @Test
    void theKeysOfAnArabicKeyboardWorkToo() {
        begin(Language.ARABIC);
        write("ص");
        assertEquals(Curtain.WHITE, moment().curtain());
        write("ص");
        write("ف");
        assertTrue(moment().timeline());
    }

    @ParameterizedTest
    @EnumSource
    void theSpeakerSeesNotesTimeAndAllStepsOnASecondScreen(Language language) {
        screens.become(LAPTOP, PROJECTOR);
        begin(language);
        assertEquals(
                PROJECTOR.getMinY(),
                find("audience", Region.class).getScene().getWindow().getY());
        Region console = find("console", Region.class);
        assertEquals(LAPTOP.getMinY(), console.getScene().getWindow().getY());
        press(KeyCode.SPACE);
        infiraj.fx.Prose notes = find("console-notes", infiraj.fx.Prose.class);
        String expected = language.isRightToLeft()
                ? Shipped.STORY.steps().get(1).note().orElseThrow().ar()
                : Shipped.STORY.steps().get(1).note().orElseThrow().en();
        assertEquals(expected, onFx(notes::getText));
        assertEquals(
                STEPS,
                onFx(() -> find("console-steps", ListView.class).getItems().size()));
        assertTrue(onFx(() -> find("console-elapsed", Label.class).getText()).matches("0:00:\\d\\d"));
        write("1");
        write("5");
        assertTrue(onFx(() -> find("console-state", Label.class).getText()).contains("15"));
        doOnFx(() -> console.getScene().getWindow().requestFocus());
        press(KeyCode.ENTER);
        assertEquals(15, step(), "the keys work on either screen");
    }

    @Test
    void screensThatComeAndGoMoveTheWindows() {
        begin(Language.ARABIC);
        press(KeyCode.SPACE);
        assertTrue(robot.lookup("#console").tryQuery().isEmpty());
        doOnFx(() -> screens.become(LAPTOP, PROJECTOR));
        settle();
        assertTrue(robot.lookup("#console").tryQuery().isPresent());
        press(KeyCode.SPACE);
        doOnFx(() -> screens.become(LAPTOP));
        settle();
        assertTrue(robot.lookup("#console").tryQuery().isEmpty());
        assertEquals(
                LAPTOP.getMinY(),
                find("audience", Region.class).getScene().getWindow().getY());
        assertEquals(3, step());
        doOnFx(() -> screens.become(PROJECTOR));
        settle();
        assertEquals(
                PROJECTOR.getMinY(),
                find("audience", Region.class).getScene().getWindow().getY());
        press(KeyCode.SPACE);
        assertEquals(4, step());
    }
}
