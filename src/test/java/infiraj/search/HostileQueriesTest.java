package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.query.QuestionReader;
import java.io.IOException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueriesTest {
    private static final SearchEngine ENGINE = TestCorpus.engine();

    static Stream<String> queries() {
        return Stream.of(
                "ا".repeat(1_000_000),
                "سيول ".repeat(200_000),
                "OR ".repeat(10_000),
                "-سيول ".repeat(10_000),
                "a OR ".repeat(10_000),
                "\"".repeat(9_999),
                "«".repeat(10_000),
                "((((((((((((",
                "\"",
                "*",
                "* * * *",
                "-",
                "= = =",
                "ا*",
                "-\"\"",
                "ab-cd",
                "from:",
                "who:\"",
                "from:9999999999 to:-99999",
                "\u0000\u0001\u0007\u001b",
                "\u202e\u2066\u200f",
                "\ud800\udc00 \ud800 \udfff",
                "/.*/ [a TO z] {!} ~2 ^9 && || \\",
                "",
                "   \n\t ");
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
