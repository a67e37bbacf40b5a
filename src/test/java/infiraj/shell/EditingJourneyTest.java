package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.reader.ArticleView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a person does to events: states new ones with words of the text, edits, deletes, notes, stars; and takes it back. */
class EditingJourneyTest extends OwnWorkTest {
    private static final String WORDS = "استضاف بايدن قادة اليابان وكوريا الجنوبية";

    /** Selects words of an article, from a click on by the keys. */
    private Passage select(String words) {
        Passage passage = onFx(() -> explorer.corpus().articles().stream()
                .flatMap(article -> IntStream.range(0, article.paragraphs().size())
                        .filter(i -> article.paragraphs().get(i).text().contains(words))
                        .mapToObj(i -> {
                            int at = article.paragraphs().get(i).text().indexOf(words);
                            return new Passage(article.id(), i, new TextSpan(at, at + words.length()));
                        }))
                .findFirst()
                .orElseThrow());
        doOnFx(() -> {
            explorer.openArticle(passage.article());
            find("reader", ArticleView.class).reveal(passage);
        });
        settle();
        Rectangle2D line =
                onFx(() -> find("reader", ArticleView.class).boundsOf(passage).getFirst());
        // Arabic begins at the right, and goes on to the left.
        robot.clickOn(line.getMaxX() - 1, line.getMinY() + line.getHeight() / 2);
        for (int word = 0; word < words.split(" ").length; word++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        }
        settle();
        return passage;
    }

    /** Words that are evidence of nothing yet: clicking others selects the event that they state. */
    private String unmarked() {
        Article article = shipped.articles().getFirst();
        int paragraph = IntStream.range(0, article.paragraphs().size())
                .filter(i -> article.paragraphs().get(i).text().length() > 80)
                .filter(i -> shipped.events().stream()
                        .flatMap(event -> event.evidence().stream())
                        .noneMatch(evidence -> evidence.passage().article().equals(article.id())
                                && evidence.passage().paragraph() == i))
                .findFirst()
                .orElseThrow();
        String[] words = article.paragraphs().get(paragraph).text().split(" ");
        return String.join(" ", List.of(words).subList(0, 4));
    }

    private Event event(String id) {
        return onFx(() -> explorer.corpus().event(id).orElseThrow());
    }

    private void type(String field, String text) {
        doOnFx(() -> find(field, TextField.class).setText(text));
        settle();
    }

    private String text(String field) {
        return onFx(() -> find(field, TextField.class).getText());
    }

    private void undo() {
        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
    }

    private void redo() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    /** States an event with words of the text and keeps it. */
    private String stateNew() {
        Passage passage = select(WORDS);
        robot.clickOn("#selection-event");
        settle();
        type("event-title", "قمة ثلاثية");
        type("event-date", "2023-08-18");
        robot.clickOn("#event-title");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Event event = event(selected().orElseThrow());
        assertEquals(
                List.of(passage),
                event.evidence().stream().map(Evidence::passage).toList());
        return event.id();
    }

    @Test
    void wordsOfTheTextStateANewEventWhichIsKept() {
        String id = stateNew();
        Event event = again().corpus().event(id).orElseThrow();
        assertEquals("قمة ثلاثية", event.title().ar());
        assertEquals("2023-08-18", event.date().adopted().edtf());
        assertEquals(EventDate.Basis.OUTSIDE, event.date().basis());
        assertTrue(onFx(() -> explorer.itemsProperty().get().stream()
                .anyMatch(item -> item.id().equals(id) && !item.candidate())));
        undo();
        assertTrue(again().corpus().event(id).isEmpty());
        redo();
        assertEquals(event, again().corpus().event(id).orElseThrow());
    }

    @Test
    void anOwnEventIsEditedAndTheEditIsTakenBackAndMadeAgain() {
        String id = stateNew();
        Event before = event(id);
        robot.clickOn("#own-edit");
        settle();
        assertEquals("قمة ثلاثية", text("event-title"));
        type("event-title-en", "Trilateral summit");
        type("event-date", "2023-08-");
        assertTrue(onFx(() -> robot.lookup(".review-reading").queryAll().stream()
                .anyMatch(remark -> remark.getStyleClass().contains("wrong"))));
        robot.clickOn("#event-title");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(
                onFx(() -> find("event-date", TextField.class).isFocused()), "a date that is none is asked for again");
        type("event-date", "2023-08");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Event after = event(id);
        assertEquals("Trilateral summit", after.title().en());
        assertEquals("2023-08", after.date().adopted().edtf());
        undo();
        assertEquals(before, event(id));
        redo();
        assertEquals(after, event(id));
    }

    @Test
    void leavingUnsavedChangesNothing() {
        String id = stateNew();
        Event before = event(id);
        robot.clickOn("#own-edit");
        settle();
        type("event-title", "غير ذلك");
        robot.clickOn("#event-title");
        press(KeyCode.ESCAPE);
        assertEquals(before, event(id));
        assertTrue(robot.lookup("#event-editor").tryQuery().isEmpty());
    }

    @Test
    void anOwnEventIsDeletedAndComesBack() {
        String id = stateNew();
        robot.clickOn("#own-delete");
        settle();
        assertTrue(onFx(() -> explorer.corpus().event(id).isEmpty()));
        assertEquals(Optional.empty(), selected());
        undo();
        assertTrue(onFx(() -> explorer.corpus().event(id).isPresent()));
    }

    @Test
    void selectedWordsBecomeEvidenceOfTheSelectedEvent() {
        doOnFx(() -> explorer.select("tokyo-summit"));
        settle();
        Passage passage = select(unmarked());
        robot.clickOn("#selection-evidence");
        settle();
        Event more = again().corpus().event("tokyo-summit").orElseThrow();
        assertTrue(more.evidence().stream().map(Evidence::passage).anyMatch(passage::equals));
        undo();
        assertEquals(shipped.event("tokyo-summit"), again().corpus().event("tokyo-summit"));
    }

    @Test
    void evidenceIsAddedAndRemovedWhileAnEventIsEdited() {
        String id = stateNew();
        robot.clickOn("#own-edit");
        settle();
        select("ففي مارس 2023، وعد البلدان");
        robot.clickOn("#selection-evidence");
        settle();
        assertEquals(1, event(id).evidence().size(), "not before it is saved");
        robot.clickOn("#event-title");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Event more = event(id);
        assertEquals(2, more.evidence().size());
        assertEquals(
                "2023-03",
                more.evidence().getLast().reading().orElseThrow().date().edtf());
        assertTrue(more.date().reason().isPresent(), "it says another date than the one adopted");
    }

    @Test
    void notesAndStarsStandOnShippedEventsAndChangeNothingOfThem() {
        doOnFx(() -> explorer.select("camp-david"));
        settle();
        robot.clickOn("#own-star");
        settle();
        robot.clickOn("#own-note-button");
        robot.write("Ask about the hotline");
        press(KeyCode.ENTER);
        assertEquals(shipped.event("camp-david"), again().corpus().event("camp-david"));
        assertEquals(Set.of("camp-david"), again().state().stars());
        assertEquals("Ask about the hotline", again().state().notes().get("camp-david"));
        assertTrue(onFx(() -> explorer.itemsProperty().get().stream()
                .anyMatch(item -> item.id().equals("camp-david") && item.starred() && item.noted())));
        robot.clickOn("#facet-stars");
        settle();
        assertEquals(1, onFx(() -> explorer.itemsProperty().get().size()));
        undo();
        undo();
        assertFalse(onFx(() -> explorer.personalProperty().get().isStarred("camp-david")));
    }
}
