package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import infiraj.model.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private static final Article ARTICLE =
            Samples.article("found", "ar", List.of("الأمن والأمن محليًا.", "قمة Freedom Edge في ٢٠٢٣ قمة"));

    private static List<String> found(String query) {
        return new Finder(ARTICLE).find(query).stream().map(FinderTest::quoted).toList();
    }

    private static String quoted(Passage passage) {
        return passage.span().in(ARTICLE.paragraphs().get(passage.paragraph()).text());
    }

    @ParameterizedTest
    @CsvSource({
        "الامن, الأمن|الأمن",
        "محليا, محليًا",
        "freedom EDGE, Freedom Edge",
        "2023, ٢٠٢٣",
        "قمه, قمة|قمة",
        "' قمة ', قمة|قمة",
    })
    void findsWordsHoweverTheyAreSpelled(String query, String places) {
        assertEquals(List.of(places.split("[|]")), found(query));
    }

    @Test
    void findsNothingForNothing() {
        assertEquals(List.of(), found(" "));
        assertEquals(List.of(), found("صاروخ"));
    }

    @Test
    void stopsWhereNobodyWouldGoOn() {
        Article endless = Samples.article("long", "ar", List.of("من ".repeat(Finder.MOST + 5)));
        assertEquals(Finder.MOST, new Finder(endless).find("من").size());
    }
}
