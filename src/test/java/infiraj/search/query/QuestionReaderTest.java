package infiraj.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    private static final Gazetteer NAMES =
            new Gazetteer(List.of(new Name(List.of("اليابان"), List.of("Japan"), Optional.of("JPN"))));
    private static final QuestionReader READER = new QuestionReader(NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            الحوار الامني              | الحوار الامني
            "الحوار الامني"            | "الحوار الامني"
            «الحوار الامني» سيول       | "الحوار الامني" سيول
            “Camp David”               | "Camp David"
            سيول -طوكيو                | سيول -طوكيو
            -"كوريا الشمالية" قمة      | قمة -"كوريا الشمالية"
            سيول OR طوكيو قمة          | سيول OR طوكيو قمة
            'سيول | طوكيو'             | سيول OR طوكيو
            OR سيول OR                 | سيول
            أمن*                       | أمن*
            =الأمني                    | =الأمني
            ab-cd                      | ab-cd
            from:2019 to:2023-03       | from:2019 to:2023-03
            من:2019 إلى:2020 قمة       | قمة from:2019 to:2020
            who:اليابان                | who:JPN
            طرف:japan                  | who:JPN
            who:KOR                    | who:KOR
            type:agree                 | type:agree
            نوع:verbal-conflict        | type:verbal_conflict
            نوع:تعاون                  | type:cooperation
            نوع:"خلاف بالقول"          | type:verbal_conflict
            who:japan،KOR قمة          | قمة who:JPN,KOR
            article:gsomia-2019        | article:gsomia-2019
            -سيول                      | -سيول
            from:٢٠١٩                  | from:2019
            note:قمة                   | note:قمة
            """)
    void readsTheQueryLanguage(String typed, String canonical) {
        assertEquals(canonical, READER.read(typed, false).canonical());
        assertEquals(List.of(), READER.read(typed, false).remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "الحوار الامني     | الحوار الامني        | search.quote-open
            سيول "             | سيول                 | search.quote-open
            from:الأمس قمة     | الأمس قمة            | search.filter-unreadable
            to:2023-13         | 2023-13              | search.filter-unreadable
            from:2019,2020     | 2019,2020            | search.filter-unreadable
            who:JPN,؟؟         | JPN,؟؟               | search.filter-unreadable
            who:؟؟             | ''                   | search.filter-unreadable
            *                  | ''                   | search.no-words
            ---                | ''                   | search.no-words
            ''                 | ''                   | search.no-words
            """)
    void readsWhatItCanAndSaysSo(String typed, String canonical, String remark) {
        Question question = READER.read(typed, false);
        assertEquals(canonical, question.canonical());
        assertEquals(remark, question.remarks().getFirst().key());
    }

    @Test
    void onlyTheVeryLastWordMayBeUnfinished() {
        assertEquals(
                List.of(new Clause.Plain("قمة", false), new Clause.Plain("سي", true)),
                READER.read("قمة سي", true).wanted());
        assertEquals(
                List.of(new Clause.Plain("سي", false)), READER.read("سي ", true).wanted());
        assertEquals(
                List.of(new Clause.Plain("سي؟", false)),
                READER.read("سي؟", true).wanted());
    }

    @Test
    void readsNoMoreThanItsMeasure() {
        Question question = READER.read("كلمة ".repeat(200_000), true);
        assertEquals("search.cut", question.remarks().getFirst().key());
        assertTrue(question.wanted().size() <= QuestionReader.MOST_CLAUSES);
    }

    @Property
    void readsAnythingAtAll(@ForAll String typed) {
        Question question = READER.read(typed, true);
        boolean isEmpty = question.wanted().isEmpty()
                && question.unwanted().isEmpty()
                && question.filters().isEmpty();
        assertEquals(
                isEmpty,
                question.remarks().stream().anyMatch(remark -> remark.key().equals("search.no-words")));
    }

    @Property
    void readsItsOwnCanonicalFormTheSame(@ForAll("queries") String typed) {
        Question once = READER.read(typed, false);
        Question twice = READER.read(once.canonical(), false);
        assertEquals(once.canonical(), twice.canonical());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> queries() {
        return net.jqwik.api.Arbitraries.of(
                        "سيول", "-طوكيو", "\"كامب ديفيد\"", "OR", "أمن*", "=الأمني", "from:2019", "who:JPN")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
    }
}
