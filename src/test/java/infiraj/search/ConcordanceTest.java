package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.TextSpan;
import infiraj.search.Concordance.Order;
import infiraj.search.Hit.Answer;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.search.words.MatchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {
    private static final List<Hit> HITS = List.of(
            hit("b", "انعقدت قمة طوكيو بعد قمة سيول", "2023-03-16", "قمة"),
            hit("a", "تلت القمة مذكرة", "", "القمة"),
            hit("c", "أعقب المذكرة اجتماع", "2019-08-22", "المذكرة"));

    private static Hit hit(String article, String text, String day, String word) {
        List<Mark> marks = new java.util.ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            marks.add(new Mark(new TextSpan(at, at + word.length()), MatchKind.AS_WRITTEN, 0));
        }
        Optional<LocalDate> date = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        return new Hit(
                new Place.OfPassage(article, 0), text, marks, marks.getFirst().span(), date, Answer.FULL, 1);
    }

    private static String line(ConcordanceRow row) {
        String text = row.hit().text();
        return row.before().in(text) + "[" + row.keyword().in(text) + "]"
                + row.after().in(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELEVANCE | انعقدت [قمة] طوكيو بعد / طوكيو بعد [قمة] سيول / تلت [القمة] مذكرة / أعقب [المذكرة] اجتماع
            TIME      | أعقب [المذكرة] اجتماع / انعقدت [قمة] طوكيو بعد / طوكيو بعد [قمة] سيول / تلت [القمة] مذكرة
            ARTICLE   | تلت [القمة] مذكرة / انعقدت [قمة] طوكيو بعد / طوكيو بعد [قمة] سيول / أعقب [المذكرة] اجتماع
            BEFORE    | أعقب [المذكرة] اجتماع / انعقدت [قمة] طوكيو بعد / طوكيو بعد [قمة] سيول / تلت [القمة] مذكرة
            AFTER     | أعقب [المذكرة] اجتماع / طوكيو بعد [قمة] سيول / انعقدت [قمة] طوكيو بعد / تلت [القمة] مذكرة
            """)
    void linesUpKeywordsInContext(Order order, String lines) {
        List<String> rows = Concordance.of(HITS, 10, order).stream()
                .map(ConcordanceTest::line)
                .toList();
        assertEquals(lines, String.join(" / ", rows));
    }

    @Test
    void neighbouringWordsMakeOneRow() {
        Hit hit = hit("a", "الحوار الحوار، الحوار", "", "الحوار");
        List<ConcordanceRow> rows = Concordance.of(List.of(hit), 10, Order.RELEVANCE);
        assertEquals(1, rows.size());
        assertEquals("الحوار الحوار، الحوار", rows.getFirst().keyword().in(hit.text()));
    }

    @Test
    void whatMerelyResemblesHasNoRow() {
        Hit loose = new Hit(
                new Place.OfPassage("a", 0), "نص", List.of(), new TextSpan(0, 0), Optional.empty(), Answer.LOOSE, 1);
        assertTrue(Concordance.of(List.of(loose), 10, Order.TIME).isEmpty());
    }
}
