package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.app.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code infiraj import} of tables and timelines, the way a shell calls it. */
class EventImportTest {
    private static final String TIMELINE = """
            {"events":[
              {"start_date":{"year":1965,"month":6,"day":22},"text":{"headline":"المعاهدة","text":"<p>تطبيع.</p>"}},
              {"start_date":{"year":2019,"month":8},"end_date":{"year":2019,"month":11},"text":{"headline":"الاتفاقية"}}]}
            """;

    @TempDir
    Path folder = Path.of("");

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTimelineBecomesAWorkspaceThatComesBackAsATable() throws Exception {
        String own = folder.resolve("عملي").toString();
        String timeline = file("خط زمني.json", TIMELINE);
        Outcome taken = Program.run("import", timeline, "--workspace", own, "--lang", "en");
        assertEquals(0, taken.exit(), taken.err());
        assertTrue(taken.out().contains("2 events that are not there yet."), taken.out());
        assertTrue(taken.out().contains("\t2019-08/2019-11\tnone\t\tالاتفاقية"), taken.out());
        Path table = folder.resolve("mine.csv");
        Outcome exported = Program.run(
                "export", "csv", table.toString(), "--mine", "--query", "المعاهدة", "--workspace", own, "--lang", "ar");
        assertEquals(0, exported.exit(), exported.err());
        assertTrue(
                Files.readString(table).contains(",1965-06-22,1965-06-22,1965-06-22,outside,المعاهدة,المعاهدة,تطبيع."));
        Outcome again = Program.run("import", timeline, table.toString(), "--workspace", own, "--lang", "ar", "--json");
        assertEquals(0, again.exit(), again.err());
        JsonNode first =
                JsonMapper.shared().readTree(again.out().lines().findFirst().orElseThrow());
        assertAll(
                () -> assertEquals(2, again.out().lines().count()),
                () -> assertEquals(2, first.get("known").asInt()),
                () -> assertEquals(0, first.get("fresh").size()));
    }

    @Test
    void aFileWithErrorsIsNotTakenInAndEveryOneIsSaidInTheLanguageOfThePerson() throws Exception {
        Path own = folder.resolve("own");
        String bad = file("bad.csv", "edtf;title_ar\n2023-13;أ\n;ب\n");
        Outcome outcome = Program.run("import", bad, "--workspace", own.toString(), "--lang", "ar");
        assertAll(
                () -> assertEquals(1, outcome.exit()),
                () -> assertTrue(outcome.err().contains("لم يؤخذ شيء من هذا الجدول"), outcome.err()),
                () -> assertTrue(outcome.err().contains("bad.csv:2:1 $.rows[0].edtf"), outcome.err()),
                () -> assertTrue(outcome.err().contains("bad.csv:3:1 $.rows[1]\nالحقل "), outcome.err()),
                () -> assertFalse(outcome.err().contains("\tat "), outcome.err()),
                () -> assertFalse(Files.exists(own.resolve("chronology.json"))));
    }

    @Test
    void withoutAFolderForOnesWorkTheEventsAreShownAndNothingIsKept() throws Exception {
        Outcome outcome = Program.run("import", file("t.json", TIMELINE), "--lang", "en");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().contains("2 events that are not there yet."), outcome.out());
        assertTrue(outcome.err().contains("Nothing of the events was kept."), outcome.err());
    }
}
