package infiraj.search.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.SearchSettings;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the search has reached on the development data. These figures may only be raised. */
class RatchetTest {
    private static final double REACHED = 0.85;
    private static final double REACHED_WITH_NEIGHBOURS = 0.86;

    private static DevelopmentData data;
    private static Ours alone;
    private static double plain;

    @BeforeAll
    static void searchOnce() throws IOException {
        data = DevelopmentData.load();
        alone = new Ours(data, SearchSettings.ALL, false);
        plain = Mrr.of(alone, data.questions());
    }

    @Test
    void findsWhatQuestionsAskFor() {
        assertTrue(plain >= REACHED, "MRR@10 fell to " + plain);
    }

    @Test
    void findsMoreWherePassagesShareAnArticle() throws IOException {
        double grouped = Mrr.of(new Ours(data, SearchSettings.ALL, true), data.questions());
        assertTrue(grouped >= REACHED_WITH_NEIGHBOURS, "MRR@10 fell to " + grouped);
    }

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void survivesBeingWrittenOtherwise(Rewriting rewriting) throws IOException {
        double lost = plain - Mrr.of(alone, data.questions(), rewriting::of);
        assertTrue(lost <= rewriting.mostLost(), rewriting + " costs " + lost);
    }
}
