package infiraj.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.Hit;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchResult;
import infiraj.search.TestCorpus;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TighteningTest {
    private static final SearchEngine ENGINE = TestCorpus.engine();

    /** A query, what of it a text prints, and the query that asks for just that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            الامني                                 | الأمني         | =الأمني
            الحوار الامني                          | الأمني         | الحوار =الأمني
            الحوار الامني                          | الحوار الأمني  | =الحوار =الأمني
            الحوار الامني from:2023 -سول           | الأمني         | الحوار =الأمني -سول from:2023
            who:JPN الامني article:gsomia-2019     | الأمني         | =الأمني who:JPN article:gsomia-2019
            الامني -"كوريا الشمالية"               | الأمني         | =الأمني -"كوريا الشمالية"
            سيول OR طوكيو الامني                   | الأمني         | سيول OR طوكيو =الأمني
            "كامب ديفيد" الامني                    | الأمني         | "كامب ديفيد" =الأمني
            =الحوار الامني                         | الأمني         | =الحوار =الأمني
            امني*                                  | أمنية          | =أمنية
            في الامني                              | الأمني         | في =الأمني
            الحوار-الامني                          | الأمني         | الحوار =الأمني
            """)
    void asksExactlyForWhatWasFoundAndForTheRestAsBefore(String query, String printed, String tightened)
            throws IOException {
        SearchResult result = ENGINE.search(query, SearchOptions.best(500));
        List<Printed> found = result.marker().mark(printed).stream()
                .map(mark -> new Printed(mark.span().in(printed), mark.unit()))
                .toList();
        assertEquals(tightened, result.tightening().to(found));
    }

    @Test
    void withoutWordsFoundTheQueryStaysAsItWasRead() throws IOException {
        SearchResult result = ENGINE.search("الحوار الامني from:2023 -سول", SearchOptions.best(10));
        assertEquals(result.readAs(), result.tightening().to(List.of()));
    }

    @Provide
    Arbitrary<String> queries() {
        return TestCorpus.queriesOf(
                "سول", "الحوار", "الامني", "كوريا", "الشماليه", "اتفاق*", "-واشنطن", "from:2019", "who:JPN");
    }

    @Property(tries = 100)
    void whatItWasTightenedToIsStillFound(@ForAll("queries") String query) throws IOException {
        SearchResult result = ENGINE.search(query, SearchOptions.best(10));
        List<Hit> answers = result.hits().stream()
                .filter(hit -> hit.answer() != Hit.Answer.LOOSE)
                .toList();
        for (Hit hit : answers) {
            String tight = result.tightening().to(hit.shownWords());
            List<Hit> again = ENGINE.search(tight, SearchOptions.best(500)).hits();
            assertTrue(
                    again.stream().anyMatch(other -> other.place().equals(hit.place())), () -> query + " → " + tight);
        }
    }
}
