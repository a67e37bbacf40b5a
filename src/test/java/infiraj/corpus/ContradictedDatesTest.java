package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor who misreads the words of an article is told so, unless the difference is declared. */
class ContradictedDatesTest {
    private static final String READING = "{\"wording\": \"اليوم\", \"edtf\": \"2024-07-28\"}";
    private static final String MISREAD = "{\"wording\": \"اليوم\", \"edtf\": \"2024-07-29\"}";
    private static final String DATE = "{\"edtf\": \"2024-07-28\", \"basis\": \"text\"}";

    @Test
    void refusesADateThatTheWordsDoNotHold(@TempDir Path folder) throws Exception {
        TinyCorpus corpus = misread(folder, "{\"edtf\": \"2024-07-29\", \"basis\": \"text\"}");
        Problem problem = corpus.problem();
        assertEquals(ProblemKind.DATE_CONTRADICTED, problem.kind());
        assertEquals(List.of("2024-07-29", "2024-07-28"), problem.arguments());
    }

    @Test
    void leavesTheComparisonForLaterWhereAWindowIsToOpenAtOnce(@TempDir Path folder) throws Exception {
        TinyCorpus corpus = misread(folder, "{\"edtf\": \"2024-07-29\", \"basis\": \"text\"}");
        LoadResult.Loaded early = assertInstanceOf(LoadResult.Loaded.class, CorpusLoader.loadUnjudged(folder));
        assertFalse(CorpusLoader.datesAgree(early.corpus()));
        assertInstanceOf(LoadResult.Refused.class, CorpusLoader.load(folder));
        corpus.replace(corpus.chronology(), "{\"edtf\": \"2024-07-29\"", "{\"edtf\": \"2024-07-32\"");
        assertInstanceOf(LoadResult.Refused.class, CorpusLoader.loadUnjudged(folder));
    }

    @Test
    void theShippedDatesAgreeWithTheirArticles() {
        assertTrue(CorpusLoader.datesAgree(Shipped.corpus()));
    }

    @Test
    void acceptsADeclaredDifference(@TempDir Path folder) throws Exception {
        String declared =
                "{\"edtf\": \"2024-07-29\", \"basis\": \"text\", \"reason\": {\"ar\": \"سبب\", \"en\": \"A reason\"}}";
        assertEquals(List.of(), misread(folder, declared).problems());
    }

    private static TinyCorpus misread(Path folder, String date) throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        return corpus.replace(corpus.chronology(), DATE, date).replace(corpus.chronology(), READING, MISREAD);
    }
}
