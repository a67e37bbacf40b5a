package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Bilingual;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Step;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Story STORY = new Story(
            "a", new Bilingual("أ", "a"), List.of(Happening.of("one"), Happening.of("two"), Happening.of("three")));

    private final Draft draft = new Draft(STORY);

    private static String events(Draft draft) {
        StringBuilder all = new StringBuilder();
        for (Step step : draft.state().story().steps()) {
            all.append(((Happening) step).event()).append(' ');
        }
        return all.toString().strip();
    }

    @Test
    void stepsMoveAndStayInHand() {
        draft.move(1);
        assertEquals("two one three", events(draft));
        assertEquals(1, draft.state().index());
        draft.move(99);
        assertEquals("two three one", events(draft));
        draft.moveTo(0, 1);
        assertEquals("three two one", events(draft));
        assertEquals(1, draft.state().index());
    }

    @Test
    void aStepIsPutAfterTheOneInHand() {
        draft.select(1);
        draft.insert(Happening.of("new"));
        assertEquals("one two new three", events(draft));
        assertEquals(2, draft.state().index());
    }

    @Test
    void theLastStepStays() {
        draft.remove();
        draft.remove();
        draft.remove();
        assertEquals("three", events(draft));
    }

    @Test
    void whatIsTypedInOneGoIsTakenBackAtOnce() {
        for (String text : List.of("ق", "قل", "قل للطلاب")) {
            draft.rewrite(draft.state().step().withNote(Draft.both(text, "")));
        }
        draft.select(1);
        draft.rewrite(draft.state().step().withNote(Draft.both("", "Ask")));
        draft.undo();
        assertEquals(Optional.empty(), draft.state().story().steps().get(1).note());
        assertEquals(
                "قل للطلاب",
                draft.state().story().steps().getFirst().note().orElseThrow().ar());
        draft.undo();
        assertEquals(STORY, draft.state().story());
        draft.redo();
        draft.redo();
        assertEquals(
                "Ask", draft.state().story().steps().get(1).note().orElseThrow().en());
    }

    @Test
    void itIsSavedUntilItChangesAndWhenItHasBeenWritten() {
        assertTrue(draft.isSaved());
        draft.move(1);
        assertFalse(draft.isSaved());
        draft.setSaved(draft.state().story());
        assertTrue(draft.isSaved());
    }

    @Test
    void aNoteInOneLanguageStandsInForTheOther() {
        assertEquals(Optional.of(new Bilingual("نص", "نص")), Draft.both(" نص ", " "));
        assertEquals(Optional.empty(), Draft.both("", "  "));
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, 9).list().ofMaxSize(30);
    }

    @Property(tries = 300)
    void everythingCanBeTakenBack(@ForAll("acts") List<Integer> acts) {
        Draft any = new Draft(STORY);
        for (int act : acts) {
            switch (act) {
                case 0 -> any.move(1);
                case 1 -> any.move(-1);
                case 2 -> any.remove();
                case 3 -> any.insert(Happening.of("new"));
                case 4 -> any.moveTo(0, 5);
                case 5 -> any.rewrite(any.state().step().withNote(Draft.both("a", "b")));
                case 6 -> any.retitle(new Bilingual("ب", "b"));
                case 7 -> any.undo();
                case 8 -> any.redo();
                default -> any.select(act * 7 % 5);
            }
        }
        for (int i = 0; i <= acts.size(); i++) {
            any.undo();
        }
        assertEquals(STORY, any.state().story());
    }
}
