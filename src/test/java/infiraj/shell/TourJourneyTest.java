package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.shell.command.Act;
import infiraj.theme.Palette;
import infiraj.timeline.Period;
import infiraj.wording.Language;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Being shown around. */
class TourJourneyTest extends WindowTest {
    private final AtomicInteger over = new AtomicInteger();

    private void begin() {
        doOnFx(() -> window().showAround(over::incrementAndGet));
        settle();
    }

    private boolean isOpen() {
        return robot.lookup("#tour").tryQuery().isPresent();
    }

    private String title() {
        return onFx(() -> ((Label) find("tour", Pane.class).lookup(".tour-title")).getText());
    }

    private void press(KeyCode code) {
        robot.type(code);
        settle();
    }

    @Test
    void itStopsAtFourPartsAndEndsOnce() {
        begin();
        doOnFx(() -> picture(find("tour", Pane.class).getScene(), "tour-ar-1"));
        assertEquals("الخط الزمني", title());
        press(KeyCode.ENTER);
        assertEquals("ابحث كما يخطر لك", title());
        // Arabic reads to the left.
        press(KeyCode.LEFT);
        assertEquals("المصدر", title());
        doOnFx(() -> picture(find("tour", Pane.class).getScene(), "tour-ar-3"));
        press(KeyCode.RIGHT);
        assertEquals("ابحث كما يخطر لك", title());
        press(KeyCode.ENTER);
        robot.clickOn("#tour-next");
        settle();
        assertEquals("اروِها لجمهور", title());
        doOnFx(() -> picture(find("tour", Pane.class).getScene(), "tour-ar-4"));
        assertEquals("ابدأ", find("tour-next", Button.class).getText());
        press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(1, over.get());
    }

    @Test
    void itIsSkippedByAKeyOrAButton() {
        begin();
        press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        begin();
        robot.clickOn("#tour-skip");
        settle();
        assertFalse(isOpen());
        assertEquals(2, over.get());
    }

    @Test
    void nothingHappensUnderTheVeil() {
        Period before = onFx(() -> explorer.periodProperty().get());
        begin();
        robot.type(KeyCode.DIGIT0, KeyCode.F8);
        robot.clickOn(find("tour", Pane.class).getScene().getWindow());
        settle();
        assertEquals(before, onFx(() -> explorer.periodProperty().get()));
        assertTrue(isOpen());
        press(KeyCode.ESCAPE);
        press(KeyCode.DIGIT0);
        assertEquals(
                onFx(explorer::everything), onFx(() -> explorer.periodProperty().get()));
    }

    @Test
    void itIsReachedFromTheMenuInEitherLanguageAndTheme() {
        doOnFx(() -> {
            explorer.appearance().setLanguage(Language.ENGLISH);
            explorer.appearance().paletteProperty().set(Palette.PROJECTOR);
        });
        settle();
        doOnFx(() -> window().commands().run(Act.TOUR));
        settle();
        assertEquals("The timeline", title());
        doOnFx(() -> picture(find("tour", Pane.class).getScene(), "tour-en-1"));
        press(KeyCode.RIGHT);
        assertEquals("Search as it comes to mind", title());
        doOnFx(() -> picture(find("tour", Pane.class).getScene(), "tour-en-2"));
        press(KeyCode.ESCAPE);
    }
}
