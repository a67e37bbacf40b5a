package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.explorer.View;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.explorer.finding.Row;
import infiraj.explorer.finding.Spread;
import infiraj.fx.Prose;
import infiraj.model.Passage;
import infiraj.reader.ArticleView;
import infiraj.reader.Place;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching, as people do it. */
class SearchJourneyTest extends WindowTest {
    /** The last letter is typed by hand; what comes before it may as well be pasted. */
    private void search(String query) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        TextField field = find("search", TextField.class);
        doOnFx(() -> {
            field.setText(query.substring(0, query.length() - 1));
            field.end();
        });
        robot.write(query.substring(query.length() - 1), 0);
        settle();
    }

    private Findings findings() {
        return onFx(() -> finder.findingsProperty().get().orElseThrow());
    }

    private Spread spread() {
        return onFx(() -> finder.spreadProperty().get());
    }

    private ListView<?> results() {
        return find("results", ListView.class);
    }

    /** Whether the mark of an event on the timeline stands on the colour of what was found. */
    private boolean isMarked(String event) {
        TimelineView timeline = find("timeline", TimelineView.class);
        return onFx(() -> {
            Bounds bounds = timeline.localToScene(timeline.boundsOf(event).orElseThrow());
            Image picture = timeline.getScene().snapshot(null);
            Rectangle2D area =
                    new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
            return share(picture, area, Palette.LIGHT.rgb(Role.HIT)) > 0.15;
        });
    }

    @Test
    void theFieldSaysWhatItIsForBeforeAnythingIsTyped() {
        TextField field = find("search", TextField.class);
        String prompt = new Messages(explorer.appearance().wording()).say("finding.prompt");
        assertEquals(prompt, onFx(field::getPromptText));
    }

    @Test
    void findsTheSecurityDialogueMarksItInTheTextAndOnTheTimelineAndEscRestoresAll() {
        doOnFx(() -> explorer.select("freedom-edge"));
        settle();
        View before = onFx(explorer::view);
        Place top = onFx(find("reader", ArticleView.class)::top);
        search("الحوار الامني");

        assertTrue(spread().events().contains("resumption-considered"));
        assertEquals("مقطعان · 5 أحداث", find("search-count", Label.class).getText());
        Passage found = onFx(() -> finder.occurrenceProperty().get().orElseThrow());
        assertEquals("الحوار الأمني", onFx(() -> explorer.corpus().quoted(found)));
        assertHighlighted(find("reader", ArticleView.class), found, Role.HIT);
        assertTrue(isMarked("last-security-dialogue"));
        assertFalse(isMarked("freedom-edge"));

        robot.type(KeyCode.ESCAPE);
        settle();
        assertEquals(before, onFx(explorer::view));
        assertEquals(
                top.paragraph(), onFx(find("reader", ArticleView.class)::top).paragraph());
        assertEquals("", find("search", TextField.class).getText());
        assertFalse(isMarked("last-security-dialogue"));
    }

    @Test
    void findsWhatSaysSeoulInItsOtherSpelling() {
        search("سول");
        assertTrue(findings().answers().stream()
                .map(Finding::line)
                .anyMatch(line -> line.keyword().equals("سيول")));
    }

    @Test
    void theResultsAreWalkedWithTheArrowsAndLeftWithEsc() {
        search("الحوار الامني");
        robot.type(KeyCode.ENTER);
        settle();
        List<Row> rows = onFx(() -> finder.rowsProperty().get());
        assertEquals(rows.getFirst(), onFx(() -> results().getSelectionModel().getSelectedItem()));
        robot.type(KeyCode.DOWN);
        settle();
        assertEquals(rows.get(1), onFx(() -> results().getSelectionModel().getSelectedItem()));
        assertEquals(
                rows.get(1),
                onFx(() -> new Row.Found(finder.currentProperty().get().orElseThrow())));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("الحوار الأمني") && copied.contains("\n["), copied);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertEquals(Optional.empty(), onFx(() -> finder.findingsProperty().get()));
        assertTrue(onFx(find("timeline", TimelineView.class)::isFocused));
    }

    @Test
    void aResultIsTightenedWithoutLosingTheRestOfTheQuery() {
        search("الحوار الامني from:2023 -واشنطن");
        robot.type(KeyCode.ENTER);
        settle();
        Finding chosen = onFx(() -> finder.currentProperty().get().orElseThrow());
        assertEquals("الحوار الأمني", chosen.line().keyword());
        robot.type(KeyCode.EQUALS);
        settle();
        assertEquals(
                "=الحوار =الأمني -واشنطن from:2023",
                find("search", TextField.class).getText());
        assertTrue(findings().answers().stream().map(Finding::place).anyMatch(chosen.place()::equals));
    }

    @Test
    void f3GoesThroughTheTextsOneOccurrenceAfterTheOther() {
        search("سيول");
        Passage first = onFx(() -> finder.occurrenceProperty().get().orElseThrow());
        robot.type(KeyCode.F3);
        settle();
        Passage next = onFx(() -> finder.occurrenceProperty().get().orElseThrow());
        List<Passage> all = spread().occurrences();
        assertEquals(all.get(all.indexOf(first) + 1), next);
        ArticleView reader = find("reader", ArticleView.class);
        assertEquals(next.article(), onFx(() -> reader.article().orElseThrow().id()));
        assertFalse(onFx(() -> reader.boundsOf(next)).isEmpty());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(first, onFx(() -> finder.occurrenceProperty().get().orElseThrow()));
    }

    @Test
    void aCompletionIsOfferedAndOnlyTakenWhenChosen() {
        search("طوكي");
        assertEquals("طوكي", find("search", TextField.class).getText());
        robot.type(KeyCode.DOWN);
        assertEquals("طوكي", find("search", TextField.class).getText());
        robot.type(KeyCode.ENTER);
        settle();
        assertEquals("طوكيو", find("search", TextField.class).getText());
    }

    @Test
    void everythingFoundIsWrittenWhereThePersonSays(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dialogue.csv");
        saving = Optional.of(file);
        search("الحوار الامني");
        CompletableFuture<Window> told = new CompletableFuture<>();
        ListChangeListener<Window> listener = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(told::complete);
            }
        };
        doOnFx(() -> Window.getWindows().addListener(listener));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Window notice = told.get(30, TimeUnit.SECONDS);
        doOnFx(() -> {
            Window.getWindows().removeListener(listener);
            notice.hide();
        });
        assertEquals(findings().total(), Files.readString(file).lines().count() - 1);
    }

    @Test
    void aSearchThatFailsSaysSoWhereItsResultsWouldBeAndTheNextOneIsAnswered() throws IOException {
        Messages messages = new Messages(explorer.appearance().wording());
        search("الحوار الامني");
        engines.getLast().close();
        doOnFx(() -> finder.queryProperty().set("كوريا"));
        settle();
        assertEquals(
                messages.say("finding.failed-short"),
                find("search-count", Label.class).getText());
        assertEquals(
                messages.say("finding.failed"),
                find("results-reading", Prose.class).getText());
        assertEquals(Optional.empty(), onFx(() -> finder.findingsProperty().get()));
        search("كوريا الجنوبية");
        assertFalse(findings().answers().isEmpty());
    }

    private List<ResultCell> cells() {
        return robot.lookup(".result").queryAllAs(ResultCell.class).stream()
                .filter(cell -> cell.getItem() instanceof Row.Found && cell.isVisible())
                .toList();
    }

    private static Bounds sceneBounds(Node cell, String styleClass) {
        Node part = cell.lookup(styleClass);
        return part.localToScene(part.getLayoutBounds());
    }

    @Test
    void everyLineOfTheConcordanceBeginsItsKeywordAtOnePlaceAndRunsOnToTheLeft() {
        search("سيول");
        List<Bounds> keywords = onFx(() ->
                cells().stream().map(cell -> sceneBounds(cell, ".kwic-keyword")).toList());
        List<Bounds> lines = onFx(
                () -> cells().stream().map(cell -> sceneBounds(cell, ".kwic")).toList());
        assertTrue(keywords.size() > 2);
        for (int n = 0; n < keywords.size(); n++) {
            assertEquals(keywords.getFirst().getMaxX(), keywords.get(n).getMaxX(), 1);
            assertTrue(lines.get(n)
                    .contains(keywords.get(n).getCenterX(), keywords.get(n).getCenterY()));
        }
    }

    @Test
    void everyLineSaysHowItMatched() {
        search("سول");
        onFx(() -> {
            FindingWords words = new FindingWords(explorer);
            List<ResultCell> cells = cells();
            assertFalse(cells.isEmpty());
            for (ResultCell cell : cells) {
                Finding finding = ((Row.Found) cell.getItem()).finding();
                assertEquals(words.match(finding), ((Label) cell.lookup(".result-match")).getText());
            }
            return cells.size();
        });
    }

    @Test
    void whatMayHaveBeenMeantIsOneClickAway() {
        search("=سول");
        assertEquals(0, findings().total());
        robot.clickOn(".suggestion");
        settle();
        assertEquals("سول", find("search", TextField.class).getText());
        assertFalse(findings().answers().isEmpty());
    }

    @Test
    void oneClickLeavesOnlyTheEventsFoundAndAnotherBringsTheOthersBack() {
        search("الحوار الامني");
        int all = onFx(() -> explorer.itemsProperty().get().size());
        robot.clickOn("#results-only");
        settle();
        assertEquals(
                spread().events().size(),
                onFx(() -> explorer.itemsProperty().get().size()));
        robot.clickOn("#results-only");
        settle();
        assertEquals(all, onFx(() -> explorer.itemsProperty().get().size()));
    }

    @Test
    void whatTellsOfNoDateIsSaidNotToBeOnTheTimeline() {
        Messages messages = new Messages(explorer.appearance().wording());
        search("الحوار الامني");
        assertFalse(find("results-reading", Prose.class).getText().contains(messages.say("finding.no-dates")));
        search("=التحالفات");
        assertFalse(findings().answers().isEmpty());
        assertTrue(find("results-reading", Prose.class).getText().contains(messages.say("finding.no-dates")));
    }
}
