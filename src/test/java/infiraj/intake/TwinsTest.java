package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static final DraftReader READER = new DraftReader(java.util.List.of());

    private static Twins shipped() {
        Twins twins = new Twins();
        Shipped.corpus().articles().forEach(twins::add);
        return twins;
    }

    @Test
    void everyShippedSourceIsKnown() {
        for (Article article : Shipped.corpus().articles()) {
            Draft draft = Shipped.draft(READER.read("x.txt", Shipped.source(article)));
            Twins.Twin twin = shipped().meet(draft).orElseThrow();
            assertEquals(article.id(), twin.article());
            assertTrue(twin.isSame());
        }
    }

    @Test
    void aTextWithAFewWordsChangedIsANearTwin() {
        Article article = Shipped.corpus().articles().getFirst();
        String changed = new String(Shipped.source(article), StandardCharsets.UTF_8).replace("سيول", "العاصمة");
        Twins.Twin twin =
                shipped().meet(Shipped.draft(READER.pasted("x.txt", changed))).orElseThrow();
        assertEquals(article.id(), twin.article());
        assertFalse(twin.isSame());
    }

    @Test
    void anotherTextHasNoTwin() {
        Draft other =
                Shipped.draft(READER.pasted("x.txt", "افتتحت الوزيرة معرض الكتاب في المدينة صباح أمس وسط حضور كبير."));
        assertEquals(Optional.empty(), shipped().meet(other));
    }
}
