package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.query.QuestionReader;
import java.io.IOException;
import java.util.Collection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueriesTest {
    private static final SearchEngine ENGINE = TestCorpus.engine();

    static Collection<String> queries() {
        return HostileQueries.all().values();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isAnsweredWithASentence(String query) throws IOException {
        SearchResult result = ENGINE.search(query, SearchOptions.best(10));
        assertFalse(result.readAs().isEmpty() && result.remarks().isEmpty());
        assertTrue(result.readAs().length() <= 4 * QuestionReader.LONGEST);
    }

    @Property(tries = 300)
    void anythingIsAnswered(@ForAll String query) throws IOException {
        SearchResult result = ENGINE.search(query, SearchOptions.best(10));
        assertFalse(result.readAs().isEmpty() && result.remarks().isEmpty());
        ENGINE.complete(query, 5);
    }
}
