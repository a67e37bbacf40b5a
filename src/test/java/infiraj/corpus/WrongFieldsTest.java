package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row spoils one place of a sound corpus and names the one problem that must be found, where and how. */
class WrongFieldsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theCorpusIsSoundBeforeItIsSpoilt() {
        assertEquals(List.of(), TinyCorpus.in(folder).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NIL", textBlock = """
            infiraj-article/1           | infiraj-article/2       | WRONG_FORMAT       | 2  | $.format
            "format": "infiraj-article/1", |                     | MISSING_FIELD      | 1  | $
            "id": "one"                 | "id": "One"             | BAD_ID             | 3  | $.id
            "id": "one"                 | "id": 1                 | NOT_TEXT           | 3  | $.id
            "id": "one"                 | "id": null              | NOT_TEXT           | 3  | $.id
            "language": "ar"            | "language": "Arabic!"   | BAD_LANGUAGE       | 4  | $.language
            "language": "ar",           |                         | MISSING_FIELD      | 1  | $
            "basis": "stated"           | "basis": "guessed"      | UNKNOWN_VALUE      | 5  | $.headline.basis
            "اتفاق جديد"                 | " "                     | BLANK_TEXT         | 5  | $.headline.text
            "اتفاق جديد"                 | "اتفاق\\nجديد"            | SEVERAL_LINES      | 5  | $.headline.text
            "اتفاق جديد"                 | "اتفاق \\ud800"          | BROKEN_CHARACTER   | 5  | $.headline.text
            "اتفاق جديد"                 | "اتفاق \\u0000"          | BROKEN_CHARACTER   | 5  | $.headline.text
            {"ar": "صحيفة", "en": "A paper"} | "A paper"          | NOT_AN_OBJECT      | 6  | $.outlet
            , "en": "A paper"           |                         | MISSING_FIELD      | 6  | $.outlet
            2024-07-28                  | 2024-02-30              | BAD_DATE           | 7  | $.published.date
            2024-07-28                  | 28 July 2024            | BAD_DATE           | 7  | $.published.date
            , "reason": {"ar": "سبب", "en": "A reason"} |         | MISSING_REASON     | 7  | $.published
            one.txt                     | two.txt                 | MISSING_SOURCE     | 8  | $.source
            one.txt                     | ../one.txt              | BAD_FILE_NAME      | 8  | $.source
            "source"                    | "sources"               | UNKNOWN_FIELD      | 8  | $.sources
            "kind": "heading"           | "kind": "footer"        | UNKNOWN_VALUE      | 10 | $.paragraphs[0].kind
            "kind": "heading"           | "kind": "body", "kind": "body" | DUPLICATE_KEY | 10 | $.paragraphs[0].kind
            "kind": "heading"           | "kind": "body", "x y": 1 | UNKNOWN_FIELD     | 10 | $.paragraphs[0]['x y']
            """)
    void findsWhatIsWrongWithAnArticle(
            String was, @org.jspecify.annotations.Nullable String becomes, ProblemKind kind, int line, String path)
            throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Problem problem = corpus.replace(corpus.article(), was, becomes == null ? "" : becomes)
                .problem();
        assertEquals(
                List.of(corpus.article(), kind, line, path),
                List.of(problem.file(), problem.kind(), problem.line(), problem.jsonPath()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NIL", textBlock = """
            infiraj-chronology/1        | infiraj-article/1       | WRONG_FORMAT       | 2  | $.format
            "id": "eve"                 | "id": "signing"         | DUPLICATE_ID       | 31 | $.events[1].id
            "landmark": true            | "landmark": "yes"       | NOT_TRUE_OR_FALSE  | 6  | $.events[0].landmark
            "landmark": true            | "landmarks": true       | UNKNOWN_FIELD      | 6  | $.events[0].landmarks
            "title": {"ar": "توقيع الاتفاق", "en": "Agreement signed"}, | | MISSING_FIELD | 4 | $.events[0]
            {"edtf": "2024-07-28", "basis": "text"} | {"edtf": "2024-13", "basis": "text"} | BAD_DATE | 9 | $.events[0].date.edtf
            {"edtf": "2024-07-28", "basis": "text"} | {"edtf": "2024-07-29/2024-07-28", "basis": "text"} | BAD_DATE | 9 | $.events[0].date.edtf
            {"edtf": "2024-07-28", "basis": "text"} | {"edtf": "2024-07-29", "basis": "text"} | DATE_UNEXPLAINED | 9 | $.events[0].date
            {"edtf": "2024-07-28", "basis": "text"} | {"edtf": "2024-07", "basis": "text"} | DATE_UNEXPLAINED | 9 | $.events[0].date
            "basis": "text"             | "basis": "rumour"       | UNKNOWN_VALUE      | 9  | $.events[0].date.basis
            , "reason": {"ar": "سبب", "en": "A reason"}}, |  },   | MISSING_REASON     | 34 | $.events[1].date
            "SUPPORT"                   | "support"               | UNKNOWN_VALUE      | 10 | $.events[0].type
            "none"                      | "AGREE"                 | NO_PARTICIPANT     | 36 | $.events[1].participants
            "JPN"                       | "JAP"                   | UNKNOWN_PARTICIPANT | 11 | $.events[0].participants[0]
            "JPN"                       | "Japan"                 | UNKNOWN_PARTICIPANT | 11 | $.events[0].participants[0]
            "JPN"                       | "KOR"                   | REPEATED_ITEM      | 11 | $.events[0].participants
            ["JPN", "KOR"]              | "JPN, KOR"              | NOT_A_LIST         | 11 | $.events[0].participants
            {"article": "one", "exact": "أمس"} |                  | EMPTY_LIST         | 37 | $.events[1].evidence
            {"article": "one", "exact": "أمس"} | {"article": "two", "exact": "أمس"} | DANGLING_ARTICLE | 38 | $.events[1].evidence[0].article
            "exact": "أمس"              | "exact": "غداً"           | QUOTATION_MISSING  | 38 | $.events[1].evidence[0].exact
            "exact": "أمس"              | "exact": "امس"          | QUOTATION_MISSING  | 38 | $.events[1].evidence[0].exact
            "exact": "أمس"              | "exact": "وقّع الوزراء"   | QUOTATION_AMBIGUOUS | 38 | $.events[1].evidence[0].exact
            "exact": "أمس"              | "exact": "طوكيو وقّع"     | QUOTATION_MISSING  | 38 | $.events[1].evidence[0].exact
            " اليوم"                    | " غداً"                  | QUOTATION_CONTEXT_MISSING | 16 | $.events[0].evidence[0].exact
            "wording": "اليوم"          | "wording": "أمس"        | READING_OUTSIDE_QUOTATION | 22 | $.events[0].evidence[1].reading.wording
            "field": "title"            | "field": "date"         | UNKNOWN_VALUE      | 27 | $.events[0].outside[0].field
            "field": "title"            | "field": ["title"]      | NOT_TEXT           | 27 | $.events[0].outside[0].field
            """)
    void findsWhatIsWrongWithAChronology(
            String was, @org.jspecify.annotations.Nullable String becomes, ProblemKind kind, int line, String path)
            throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Problem problem = corpus.replace(corpus.chronology(), was, becomes == null ? "" : becomes)
                .problem();
        assertEquals(
                List.of(corpus.chronology(), kind, line, path),
                List.of(problem.file(), problem.kind(), problem.line(), problem.jsonPath()));
    }

    @Test
    void findsEveryProblemAtOnce() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        corpus.replace(corpus.article(), "\"heading\"", "\"footer\"")
                .replace(corpus.article(), "one.txt", "two.txt")
                .replace(corpus.chronology(), "\"JPN\"", "\"JAP\"")
                .replace(corpus.chronology(), "2024-07-27", "yesterday");
        assertEquals(
                List.of(ProblemKind.UNKNOWN_VALUE, ProblemKind.UNKNOWN_PARTICIPANT, ProblemKind.BAD_DATE),
                corpus.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void anArticleThatCannotBeReadIsNotReportedAsMissingToo() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        corpus.replace(corpus.article(), "\"paragraphs\": [", "\"paragraphs\": ");
        assertEquals(ProblemKind.MALFORMED, corpus.problem().kind());
    }
}
