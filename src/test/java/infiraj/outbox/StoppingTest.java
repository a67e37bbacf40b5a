package infiraj.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Corpus;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.vector.PictureFormat;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture that nobody wants any more is given up while it is laid out, not only while it is written. */
class StoppingTest {
    private static final Corpus CORPUS =
            ((LoadResult.Loaded) CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")))).corpus();
    private static final Matter MATTER = new Matter(
            CORPUS,
            CORPUS.events(),
            new Period(Period.dayOf(CORPUS.events().getFirst().date().adopted().earliest()), 20_000),
            LaneBy.KIND,
            true,
            Wording.of(Language.ARABIC),
            Climate.DEFAULT_HALF_LIFE,
            true,
            false);

    /** Says yes from a certain question on. */
    private static final class Impatience implements BooleanSupplier {
        private final AtomicInteger asked = new AtomicInteger();
        private final int patience;

        Impatience(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean getAsBoolean() {
            return asked.incrementAndGet() > patience;
        }
    }

    private static int questionsOfALayout() throws Stoppable.Stop {
        Impatience never = new Impatience(Integer.MAX_VALUE);
        MATTER.poster(Wish.FIRST, never);
        return never.asked.get();
    }

    @Test
    void aLayoutAsksOftenAndEndsAtTheFirstYes() throws Exception {
        int questions = questionsOfALayout();
        assertTrue(questions > CORPUS.events().size(), "more often than there are events: " + questions);
        for (int patience = 0; patience < questions; patience += 1 + questions / 7) {
            Impatience impatience = new Impatience(patience);
            assertThrows(Stoppable.Stop.class, () -> MATTER.poster(Wish.FIRST, impatience));
            assertEquals(patience + 1, impatience.asked.get(), "nothing is laid out after it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAPictureIsWrittenThatIsGivenUpInItsLayout(PictureFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Impatience impatience = new Impatience(questionsOfALayout() / 2);
        Wish wish = Wish.FIRST.with(new Target.Picture(format));
        assertThrows(Stoppable.Stop.class, () -> MATTER.write(wish, out, Long.MAX_VALUE, impatience, share -> {}));
        assertEquals(0, out.size());
    }
}
