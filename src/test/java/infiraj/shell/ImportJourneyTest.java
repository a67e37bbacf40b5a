package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.Prose;
import infiraj.intake.Candidate;
import infiraj.model.Event;
import infiraj.review.Offer;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file in a person's hand to an event on the timeline. */
class ImportJourneyTest extends OwnWorkTest {
    private static final String NEWS = """
            عودة اللقاءات بين البلدين

            التقى وزيرا خارجية اليابان وكوريا الجنوبية في سيول يوم 5 فبراير 2024، واتفقا على التعاون.
            وكان رئيسا وزراء اليابان وكوريا الجنوبية قد التقيا في طوكيو في 16 مارس 2023.
            شاهد أيضاً
            أخبار أخرى من الموقع
            """;
    private static final String PAGE = """
            <html><head><meta property="og:title" content="لقاء في سيول"></head><body><nav>الرئيسية</nav><article>
            <h1>لقاء في سيول</h1><p>التقى وزيرا خارجية اليابان وكوريا الجنوبية في سيول يوم 5 فبراير 2024، واتفقا على
            التعاون.</p></article></body></html>""";

    @TempDir
    Path folder = Path.of("");

    /** What the window does with what is dropped on it. */
    private void drop(Path... files) {
        doOnFx(() -> robot.lookup(".review-buttons")
                .queryAs(ReviewBar.class)
                .intaking()
                .take(new Offer(List.of(files), "", "")));
        settle();
    }

    private String said() {
        return onFx(() -> robot.lookup("#import .prose").queryAllAs(Prose.class).stream()
                .map(Prose::getText)
                .collect(Collectors.joining("\n")));
    }

    private Candidate current() {
        return onFx(() -> desk.reviewProperty().get().current().orElseThrow());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDroppedFileIsPreviewedImportedReviewedAndStandsOnTheTimeline() throws IOException {
        drop(write("خبر.txt", NEWS));
        assertFalse(
                onFx(() ->
                        explorer.corpus().articles().size() > shipped.articles().size()),
                "not before the yes");
        doOnFx(() -> find("import-published", TextField.class).setText("2024-02-06"));
        robot.clickOn("#import-take");
        settle();
        assertTrue(onFx(() -> desk.openProperty().get()));
        Candidate accepted = current();
        robot.clickOn("#review-progress");
        press(KeyCode.ENTER);
        Candidate merged = current();
        press(KeyCode.F4);
        Event event = again().corpus().event(accepted.id()).orElseThrow();
        assertEquals("2024-02-05", event.date().adopted().edtf());
        assertTrue(onFx(() -> explorer.itemsProperty().get().stream()
                .anyMatch(item -> item.id().equals(accepted.id()) && !item.candidate())));
        assertTrue(again().corpus().event("tokyo-summit").orElseThrow().evidence().stream()
                .anyMatch(evidence -> evidence.passage().equals(merged.passage())));
        assertEquals(Set.of(accepted.id(), merged.id()), again().state().decided());
        assertEquals(
                "2024-02-06",
                again().state()
                        .articles()
                        .values()
                        .iterator()
                        .next()
                        .published()
                        .orElseThrow()
                        .date()
                        .edtf());
    }

    @Test
    void goodFilesGoInAndEachBadOneIsOneLineWithItsReason() throws IOException {
        drop(
                write("خبر.txt", NEWS),
                Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xff, 3, 9}),
                write("empty.txt", ""),
                write("notes.pdf", "x"));
        String said = said();
        for (String bad : List.of("bytes.txt", "empty.txt", "notes.pdf")) {
            assertEquals(1, said.lines().filter(line -> line.contains(bad)).count(), said);
        }
        robot.clickOn("#import-take");
        settle();
        assertEquals(1, again().state().articles().size());
    }

    @Test
    void returnImportsWhereverTheFocusIsAndSpaceLeavesAnArticleOut() throws IOException {
        drop(write("خبر.txt", NEWS));
        assertTrue(onFx(
                () -> robot.lookup("#import .check-box").queryAs(CheckBox.class).isFocused()));
        robot.type(KeyCode.SPACE);
        assertTrue(onFx(() -> find("import-take", Button.class).isDisabled()));
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
        settle();
        assertEquals(1, again().state().articles().size());
    }

    @Test
    void theSameTextIsNoticedAndNotTakenTwice() throws IOException {
        drop(write("once.txt", NEWS));
        robot.clickOn("#import-take");
        settle();
        drop(write("again.txt", NEWS));
        assertTrue(onFx(() -> find("import-take", Button.class).isDisabled()), said());
        robot.clickOn("#import-cancel");
        settle();
        assertEquals(1, again().state().articles().size());
    }

    @Test
    void aPageOnTheClipboardIsImportedWithoutItsMenus() {
        doOnFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml(PAGE);
            content.putString("الرئيسية لقاء في سيول");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#timeline");
        press(KeyCode.CONTROL, KeyCode.V);
        robot.clickOn("#import-take");
        settle();
        assertEquals(
                "لقاء في سيول",
                again().state().articles().values().iterator().next().headline().text());
    }

    @Test
    void anAddressIsNotFetchedButExplained() {
        doOnFx(() -> robot.lookup(".review-buttons")
                .queryAs(ReviewBar.class)
                .intaking()
                .take(new Offer(List.of(), "", "https://example.org/news/7")));
        settle();
        assertTrue(said().contains("لا يتصل"), said());
        robot.clickOn("#import-cancel");
        settle();
    }

    @Test
    void anImportIsTakenBackWithItsCandidates() throws IOException {
        drop(write("خبر.txt", NEWS));
        robot.clickOn("#import-take");
        settle();
        doOnFx(() -> desk.work().undo());
        settle();
        assertEquals(List.of(), onFx(() -> explorer.prospectsProperty().get()));
        assertEquals(shipped, again().corpus());
    }

    @Test
    void aTableOfEventsIsPreviewedAndTakenInAtOneGoWithNothingLeftToReview() throws IOException {
        drop(write("أحداث.csv", "edtf;title_ar;remark\n2024-02-05;لقاء «سيول»;x\n2024-03;زيارة ثانية;y\n"));
        String said = said();
        assertTrue(said.contains("حدثان جديدان"), said);
        assertTrue(said.contains("لقاء «سيول»"), said);
        assertTrue(said.contains("أعمدة لا يعرفها"), said);
        assertEquals(shipped, again().corpus(), "not before the yes");
        robot.clickOn("#import-take");
        settle();
        Event event = onFx(() -> explorer.selectedProperty().get().orElseThrow());
        assertEquals("لقاء «سيول»", event.title().ar());
        assertTrue(event.outside().getFirst().reason().ar().contains("أحداث.csv"));
        assertEquals(2, again().state().events().size());
        assertEquals(List.of(), onFx(() -> desk.reviewProperty().get().waiting()));
        assertFalse(onFx(() -> desk.openProperty().get()));
        doOnFx(() -> desk.work().undo());
        settle();
        assertEquals(shipped, again().corpus());
    }

    @Test
    void theEventsOfATableCanBeReadInEveryPalette() throws IOException {
        for (Palette palette : Palette.values()) {
            doOnFx(() -> explorer.appearance().paletteProperty().set(palette));
            drop(write("أحداث.csv", "edtf;title_ar\n2024-02-05;لقاء «سيول»\n"));
            Paint fill = onFx(() -> robot.lookup("#import .haul-event")
                    .queryAs(Prose.class)
                    .fillProperty()
                    .get());
            assertEquals(Color.web(palette.hex(Role.TEXT)), fill, palette.name());
            robot.clickOn("#import-cancel");
            settle();
        }
    }

    @Test
    void aTimelineWithAMistakeIsRefusedWithItsPlaceAndTheNewsBesideItGoesIn() throws IOException {
        drop(
                write("خط.json", "{\"events\":[{\"start_date\":{\"year\":\"قريباً\"},\"text\":{\"headline\":\"أ\"}}]}"),
                write("خبر.txt", NEWS));
        assertTrue(said().contains("$.events[0].start_date.year"), said());
        robot.clickOn("#import-take");
        settle();
        assertEquals(1, again().state().articles().size());
        assertEquals(0, again().state().events().size());
    }
}
