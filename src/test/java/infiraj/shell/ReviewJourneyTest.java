package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.intake.Candidate;
import infiraj.intake.Draft;
import infiraj.intake.DraftReader;
import infiraj.intake.DraftResult;
import infiraj.intake.Review;
import infiraj.model.Event;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking an article in and reviewing what it tells, by keys. */
class ReviewJourneyTest extends OwnWorkTest {
    private static final String NEWS = """
            عودة اللقاءات بين البلدين

            التقى وزيرا خارجية اليابان وكوريا الجنوبية في سيول يوم 5 فبراير 2024، واتفقا على التعاون.
            وكان رئيسا وزراء اليابان وكوريا الجنوبية قد التقيا في طوكيو في 16 مارس 2023.
            وتحل هذا العام ذكرى مرور عقود على التطبيع بين اليابان وكوريا الجنوبية.
            """;

    @BeforeEach
    void takeAnArticleIn() {
        doOnFx(() -> desk.add(List.of(draft())));
        settle();
    }

    private static Draft draft() {
        return assertInstanceOf(DraftResult.Read.class, new DraftReader(List.of()).pasted("x", NEWS))
                .draft();
    }

    private Review review() {
        return onFx(() -> desk.reviewProperty().get());
    }

    private Candidate current() {
        return review().current().orElseThrow();
    }

    private String progress() {
        return onFx(() -> find("review-progress", Labeled.class).getText());
    }

    @Test
    void candidatesStandOnTheTimelineAndInNoChronology() {
        assertTrue(review().all() >= 3);
        assertEquals(
                shipped.events().size(), onFx(() -> explorer.corpus().events().size()));
        String id = current().id();
        assertTrue(onFx(() -> explorer.itemsProperty().get().stream()
                .anyMatch(item -> item.candidate() && item.id().equals(id))));
        assertEquals(id, selected().orElseThrow());
    }

    @Test
    void enterAcceptsAndTheEventIsThereAgain() {
        Candidate candidate = current();
        robot.clickOn("#review-progress");
        press(KeyCode.ENTER);
        Event event = again().corpus().event(candidate.id()).orElseThrow();
        assertEquals(candidate.date().orElseThrow(), event.date().adopted());
        assertEquals(candidate.who(), event.participants());
        assertEquals(1, review().decided());
        assertEquals("2 من " + review().all(), progress());
    }

    @Test
    void mergingIsSuggestedForTheSummitAndMakesFurtherEvidence() {
        robot.clickOn("#review-progress");
        press(KeyCode.DOWN);
        assertTrue(onFx(() -> !find("review-merge", Labeled.class).isDisabled()));
        press(KeyCode.F4);
        int before = shipped.event("tokyo-summit").orElseThrow().evidence().size();
        assertEquals(
                before + 1,
                again().corpus().event("tokyo-summit").orElseThrow().evidence().size());
    }

    @Test
    void deleteLaysACandidateAside() {
        Candidate candidate = current();
        robot.clickOn("#review-progress");
        press(KeyCode.DELETE);
        assertTrue(again().state().decided().contains(candidate.id()));
        assertFalse(onFx(() -> explorer.itemsProperty().get().stream()
                .anyMatch(item -> item.id().equals(candidate.id()))));
    }

    @Test
    void aCandidateWithoutADateIsNotAcceptedBeforeThePersonGivesOne() {
        robot.clickOn("#review-progress");
        while (current().date().isPresent()) {
            press(KeyCode.DOWN);
        }
        Candidate undated = current();
        press(KeyCode.ENTER);
        assertTrue(onFx(() -> find("event-date", TextField.class).isFocused()));
        assertEquals(0, review().decided());
        doOnFx(() -> find("event-date", TextField.class).setText("2024"));
        press(KeyCode.ENTER);
        Event event = again().corpus().event(undated.id()).orElseThrow();
        assertEquals("2024", event.date().adopted().edtf());
        assertTrue(event.date().reason().isPresent());
    }
}
