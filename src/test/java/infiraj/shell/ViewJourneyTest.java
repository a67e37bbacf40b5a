package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.Shipped;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.explorer.View;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.sharing.ViewLink;
import infiraj.model.EdtfDate;
import infiraj.model.Participant;
import infiraj.review.ReviewDesk;
import infiraj.search.names.Gazetteer;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Language;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** A view goes from one window to another. */
class ViewJourneyTest extends WindowTest {
    private static final int SIDE = 1000;

    /** Where the person is in the window of this test. */
    private View lookAround() {
        doOnFx(() -> {
            explorer.periodProperty().set(new Period(18_000.123, 19_876.5));
            explorer.appearance().laneByProperty().set(LaneBy.PARTICIPANT);
            explorer.filterProperty().set(explorer.filterProperty().get().toggled(Participant.JAPAN));
            finder.queryProperty().set("القمة");
            explorer.select("camp-david");
        });
        settle();
        return onFx(explorer::view);
    }

    @Test
    void theSameWindowShowsTheSamePictureToThePixel() {
        View view = lookAround();
        Image first = onFx(() -> drawn(Language.ARABIC, SIDE, view));
        View again = ViewLink.read(ViewLink.text(view)).value().orElseThrow();
        Image second = onFx(() -> drawn(Language.ARABIC, SIDE, again));
        assertArrayEquals(pixels(first), pixels(second));
    }

    private static int[] pixels(Image image) {
        int[] pixels = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return pixels;
    }

    @Test
    void anotherLanguageAndSizeShowTheSamePeriodSelectionAndFilters() {
        View view = lookAround();
        Other other = onFx(() -> new Other(Language.ENGLISH, 640));
        doOnFx(() ->
                other.window.show(ViewLink.read(ViewLink.text(view)).value().orElseThrow()));
        View seen = onFx(other.explorer::view);
        assertEquals(view, seen);
        assertEquals(Language.ENGLISH, onFx(other.explorer::language));
    }

    private Image drawn(Language language, int side, View view) {
        Other other = new Other(language, side);
        other.window.show(view);
        for (int round = 0; round < 3; round++) {
            other.scene.getRoot().applyCss();
            other.scene.getRoot().layout();
        }
        return other.scene.snapshot(null);
    }

    /** A window that is not on the screen. */
    private final class Other {
        private final Explorer explorer;
        private final MainWindow window;
        private final Scene scene;

        Other(Language language, int side) {
            explorer = new Explorer(new Appearance(language));
            explorer.appearance().motionReducedProperty().set(true);
            Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run);
            window = new MainWindow(
                    explorer,
                    finder,
                    library(),
                    new ReviewDesk(
                            explorer,
                            new OwnWork(explorer, Runnable::run, Runnable::run),
                            WindowTest::candidates,
                            Runnable::run,
                            Runnable::run));
            scene = new Scene(window.root(), side, side);
            window.open(Shipped.corpus());
        }
    }

    @Test
    void aTextPastedIntoTheSearchOpensAndLeavesTheSearchAsItWas() {
        View view = lookAround();
        doOnFx(() -> explorer.periodProperty().set(explorer.everything()));
        TextField search = find("search", TextField.class);
        paste(ViewLink.text(view));
        assertEquals(view, onFx(explorer::view));
        assertEquals("القمة", onFx(search::getText));
        doOnFx(search::selectAll);
        paste("سول");
        assertEquals("سول", onFx(search::getText));
    }

    @Test
    void aTextTypedIntoTheSearchOpensWithEnter() {
        TextField search = find("search", TextField.class);
        doOnFx(() -> {
            search.requestFocus();
            search.setText("infiraj:?from=2019&to=2020&select=gsomia-lapse&landmarks");
        });
        robot.push(KeyCode.ENTER);
        settle();
        View seen = onFx(explorer::view);
        assertEquals(Period.of(EdtfDate.year(2019), EdtfDate.year(2020)), seen.period());
        assertTrue(seen.filter().landmarksOnly());
        assertEquals("", seen.query());
    }

    @Test
    void aBrokenTextIsExplainedAndChangesNothing() {
        View before = onFx(explorer::view);
        paste("infiraj:?from=2019&to=2018");
        assertEquals(before, onFx(explorer::view));
        closeNotice();
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsShown() {
        paste("infiraj:?from=2019&to=2020&select=never-happened&participants=JPN");
        closeNotice();
        View seen = onFx(explorer::view);
        assertEquals(Optional.empty(), seen.event());
        assertEquals(1, seen.filter().participants().size());
    }

    private void closeNotice() {
        Window notice =
                onFx(() -> robot.lookup("#notice-window").query().getScene().getWindow());
        doOnFx(notice::hide);
    }

    private void paste(String text) {
        clip(text);
        TextField search = find("search", TextField.class);
        doOnFx(() -> {
            search.requestFocus();
            search.paste();
        });
        settle();
    }

    private static void clip(String text) {
        doOnFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
