package infiraj.intake.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.Problem;
import infiraj.export.Format;
import infiraj.intake.DraftReader;
import infiraj.intake.Refusal;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and timelines, sound and unsound. */
class EventFileTest {
    private static String slide(String date) {
        return "{\"events\":[{\"start_date\":" + date + ",\"text\":{\"headline\":\"h\",\"text\":\"t\"}}]}";
    }

    private static Event only(Haul haul) {
        assertEquals(1, haul.fresh().size());
        return haul.fresh().getFirst();
    }

    private static String problems(Refusal refusal) {
        return refusal.problems().stream()
                .map(problem -> problem.line() + " " + problem.jsonPath() + " " + problem.kind())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year":2023,"month":3,"day":16}                | 2023-03-16
            {"year":"2023","month":"03","day":""}           | 2023-03
            {"year":"2023","month":null}                    | 2023
            {"year":"0","month":1,"day":2}                  | 0000-01-02
            {"year":-43,"month":3,"day":15}                 | -0043-03-15
            {"year":"-17000"}                               | Y-17000
            {"year":2023,"month":3,"hour":10,"minute":5}    | 2023-03
            """)
    void aSlideIsDatedAsCloselyAsItSays(String date, String edtf) {
        assertEquals(
                edtf,
                only(Files.read("t.json", slide(date), Corpus.empty()))
                        .date()
                        .adopted()
                        .edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                 | 1 $.events[0].start_date MISSING_FIELD
            {"year":"last"}                    | 1 $.events[0].start_date.year BAD_DATE_PART
            {"year":2023.5}                    | 1 $.events[0].start_date.year BAD_DATE_PART
            {"year":"9999999999"}              | 1 $.events[0].start_date.year BAD_DATE_PART
            {"year":2023,"month":21}           | 1 $.events[0].start_date.month BAD_DATE_PART
            {"year":2023,"month":2,"day":30}   | 1 $.events[0].start_date BAD_DATE
            {"year":2023,"day":30}             | 1 $.events[0].start_date MISSING_FIELD
            {"year":[]}                        | 1 $.events[0].start_date.year NOT_TEXT
            []                                 | 1 $.events[0].start_date MISSING_FIELD
            """)
    void aSlideWithoutADateIsRefusedWithItsPlace(String date, String problem) {
        Refusal refusal = Files.refused("t.json", slide(date));
        assertEquals(Refusal.Kind.BAD_EVENTS, refusal.kind());
        assertEquals(problem, problems(refusal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year":2019}             | {"year":2019}                      | 2019
            {"year":2019,"month":8}   | {"year":2019,"month":11,"day":22}  | 2019-08/2019-11-22
            {"year":1910}             | {"year":1945}                      | 1910/1945
            {"year":1910}             | null                               | 1910
            """)
    void aSlideWithAnEndLastsFromOneDateToTheOther(String start, String end, String edtf) {
        String json =
                "{\"events\":[{\"start_date\":" + start + ",\"end_date\":" + end + ",\"text\":{\"headline\":\"h\"}}]}";
        assertEquals(
                edtf,
                only(Files.read("t.json", json, Corpus.empty()))
                        .date()
                        .adopted()
                        .edtf());
    }

    @Test
    void aSlideIsReadAsTheWordsThatItsHtmlShows() {
        Event event = only(Files.read("رحلة.json", """
                {"title":{"text":{"headline":"x"}},"eras":[{"start_date":{"year":1900}}],
                 "events":[{"start_date":{"year":1965,"month":6,"day":22,"hour":9},"display_date":"Summer &amp; sun",
                  "media":{"url":"https://example.org/a.png"},"group":"g","unique_id":"Not An Id",
                  "text":{"headline":"<b>Treaty</b> \\u202e&lt;signed&gt;","text":"<p>First.<br>Second.</p><script>x()</script>"}}]}
                """, Corpus.empty()));
        assertEquals(new Bilingual("Treaty <signed>", "Treaty <signed>"), event.title());
        assertEquals(new Bilingual("First.", "First."), event.summary());
        assertEquals(
                "Summer & sun — Treaty <signed> — First. — Second.",
                event.evidence().getFirst().quote().exact());
        assertEquals(EventType.NONE, event.type());
        assertEquals(EventDate.Basis.OUTSIDE, event.date().basis());
        assertTrue(
                event.date().reason().orElseThrow().en().contains("رحلة.json"),
                event.date().toString());
    }

    @Test
    void whatOfATimelineIsNotTakenInIsNamed() {
        Haul haul = Files.read("t.json", """
                {"title":{"text":{"headline":"x"}},"eras":[{"start_date":{"year":1900}}],
                 "events":[{"start_date":{"year":1965,"hour":9},"media":{},"group":"g","text":{"headline":"a"}}]}
                """, Corpus.empty());
        assertEquals(Set.of(Left.TITLE, Left.ERAS, Left.TIMES, Left.MEDIA, Left.GROUPS), haul.left());
        assertEquals(
                haul.source().orElseThrow(), haul.articles().getFirst().source().orElseThrow());
        assertTrue(
                new String(haul.sources().get(haul.source().orElseThrow()), StandardCharsets.UTF_8).contains("eras"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableOfTheTemplateIsReadWithAnySeparator(String separator) {
        String table = """
                Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group
                ,,,,,,,,,The title,,,title,
                2019,8,,,2019,11,22,,"Late, 2019",'=Pact,"Two

                lines",,,
                ,,,,,,,,,,,,,
                -43,3,15,,,,,,,Ides,<i>Rome</i>,,,
                1900,,,,1945,,,,,An age,,,ERA,
                """.replace(",", separator).replace("Late" + separator, "Late,");
        Haul haul = Files.read("t.csv", table, Corpus.empty());
        assertEquals(
                List.of("2019-08/2019-11-22", "-0043-03-15"),
                haul.fresh().stream()
                        .map(event -> event.date().adopted().edtf())
                        .toList());
        assertEquals("=Pact", haul.fresh().getFirst().title().ar());
        assertEquals("Two lines", haul.fresh().getFirst().summary().ar());
        assertEquals(Set.of(Left.TITLE, Left.ERAS), haul.left());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            edtf,title_ar\\n2023-13,t                             | 2 $.rows[0].edtf BAD_DATE
            edtf,title_ar\\n,t\\n2023,\\n\\nx,t                   | 2 $.rows[0] MISSING_FIELD; 3 $.rows[1] MISSING_FIELD; 5 $.rows[2].edtf BAD_DATE
            edtf,title_en,type\\n2023,t,AGREE                     | 2 $.rows[0] NO_PARTICIPANT
            edtf,title_en,type\\n2023,t,agree                     | 2 $.rows[0].type UNKNOWN_VALUE
            edtf,title_en,participants\\n2023,t,JPN JAP           | 2 $.rows[0].participants[1] UNKNOWN_PARTICIPANT
            edtf,title_en,landmark\\n2023,t,yes                   | 2 $.rows[0].landmark UNKNOWN_VALUE
            id,edtf,title_en\\na,2023,t\\na,2024,u                | 3 $.rows[1] DUPLICATE_ID
            id,edtf,title_en\\nA b,2023,t                         | 2 $.rows[0].id BAD_ID
            edtf,title_en\\n2023,t,u                              | 2 $.rows[0] TOO_MANY_CELLS
            edtf,title_en,edtf\\n2023,t,2024                      | 1 $ DUPLICATE_KEY
            date,what\\n2023,t                                    | 1 $.columns UNKNOWN_TABLE
            edtf,title_en\\n2023,"t                               | 2 $ BAD_TABLE
            edtf,title_en\\n2023,"t" u                            | 2 $ BAD_TABLE
            edtf,title_en\\n2023,"a\\nb"                          | 2 $.rows[0].title_en SEVERAL_LINES
            edtf,title_en\\n2023,a\u007fb                             | 2 $.rows[0].title_en BROKEN_CHARACTER
            Year,Headline\\nsoon,t                                | 2 $.rows[0].Year BAD_DATE_PART
            Year,Headline\\n2023,                                 | 2 $.rows[0] MISSING_FIELD
            """)
    void everythingThatIsWrongWithATableIsSaidWithItsLine(String table, String problem) {
        String text = table.replace("\\n", "\n");
        assertEquals(problem, problems(Files.refused("t.csv", text)));
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "' ',BAD_EVENTS", "'edtf,title_ar',NO_EVENTS", "'Year,Headline',NO_EVENTS"})
    void aTableWithoutEventsIsRefused(String table, Refusal.Kind kind) {
        assertEquals(kind, Files.refused("t.csv", table).kind());
    }

    @Test
    void spreadsheetsMayLeaveCellsOutAndWriteFlagsInCapitals() {
        Event event = only(
                Files.read("t.csv", "edtf;title_en;landmark;remark\n2023;'-5 degrees;TRUE;mine\n", Corpus.empty()));
        assertEquals(new Bilingual("-5 degrees", "-5 degrees"), event.title());
        assertEquals(event.title(), event.summary());
        assertTrue(event.landmark());
    }

    @Test
    void aRowOfAnEventThatIsThereChangesWhatTheTableCarriesAndKeepsTheRest() {
        String table = new String(
                        Files.exported(
                                Format.CSV,
                                List.of(Files.SHIPPED.event("camp-david").orElseThrow()),
                                Language.ARABIC),
                        StandardCharsets.UTF_8)
                .replace("2023-08-18,2023-08-18", "2023-08-19,2023-08-18")
                .replace("CONSULT", "AGREE");
        Haul haul = Files.read("t.csv", table, Files.SHIPPED);
        Event original = Files.SHIPPED.event("camp-david").orElseThrow();
        Event changed = haul.changed().getFirst();
        assertEquals(List.of(), haul.fresh());
        assertEquals("2023-08-19", changed.date().adopted().edtf());
        assertEquals(EventDate.Basis.OUTSIDE, changed.date().basis());
        assertEquals(original.evidence(), changed.evidence());
        assertEquals(original.place(), changed.place());
        assertEquals(original.note(), changed.note());
    }

    @Test
    void aSlideNeverTakesThePlaceOfAnEventThatIsThere() {
        String json =
                "{\"events\":[{\"unique_id\":\"camp-david\",\"start_date\":{\"year\":2023},\"text\":{\"headline\":\"Other\"}}]}";
        Event event = only(Files.read("t.json", json, Files.SHIPPED));
        assertTrue(event.id().matches("camp-david-[0-9a-f]{16}"), event.id());
    }

    @Test
    void whatWasTakenInIsKnownTheNextTime() {
        String json = slide("{\"year\":2023}");
        Haul first = Files.read("t.json", json, Corpus.empty());
        Haul second = Files.read("t.json", json, new Corpus(first.articles(), first.fresh()));
        assertEquals(1, second.known());
        assertEquals(List.of(), second.events());
    }

    @Test
    void whatIsPartOfOtherWordsIsStillFoundInOnePlace() {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> "2023," + "a".repeat(i + 1))
                .collect(Collectors.joining("\n", "edtf,title_en\n", "\n2023,a"));
        Haul haul = Files.read("t.csv", rows, Corpus.empty());
        assertEquals(40, haul.fresh().size());
        assertEquals(1, haul.known(), "the same words for the same date are one event");
        new Corpus(haul.articles(), haul.fresh());
    }

    @Test
    void moreThanIsReadIsRefused() {
        byte[] much = new byte[DraftReader.MOST_BYTES + 1];
        assertTrue(EventFile.read("t.csv", much, Corpus.empty()) instanceof Haul.Reading.Refused(Refusal refusal)
                && refusal.kind() == Refusal.Kind.TOO_LARGE);
        String cell = "x".repeat(DraftReader.LONGEST + 1);
        assertEquals(
                Refusal.Kind.TOO_LARGE,
                Files.refused("t.csv", "edtf,title_en\n2023," + cell).kind());
    }

    @Test
    void aThousandProblemsAreListedAndTheRestCounted() {
        String table = "edtf,title_en\n" + "x,t\n".repeat(1200);
        List<Problem> problems = Files.refused("t.csv", table).problems();
        assertEquals(1001, problems.size());
        assertEquals(List.of("200"), problems.getLast().arguments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t.csv   | anything                                          | true
            t.TSV   | anything                                          | true
            t.json  | {"events":[]}                                     | true
            t.json  | {"format":"infiraj-chronology/1","events":[]}     | false
            t.json  | {"format":"infiraj-article/1"}                    | false
            t.json  | {"events":[                                       | false
            t.txt   | {"events":[]}                                     | false
            """)
    void aTableIsKnownByItsNameAndATimelineByWhatIsInIt(String name, String text, boolean expected) {
        assertEquals(expected, EventFile.isOne(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
