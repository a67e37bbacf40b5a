package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import infiraj.app.Program.Outcome;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final Path DATA = Path.of(System.getProperty("infiraj.data"));

    private static void assertNoStackTrace(Outcome outcome) {
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void checkCountsWhatTheProgramShips() throws Exception {
        Outcome outcome = Program.run("check", "--lang", "en");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().startsWith("5 articles\n40 events\n"), outcome.out());
        assertTrue(outcome.out().contains("all found in their articles"), outcome.out());
    }

    @Test
    void arabicSurvivesTheCLocale() throws Exception {
        // In that locale Java cannot even be told of a class path with other letters; the launcher script sees to that.
        assumeTrue(System.getProperty("java.class.path").chars().allMatch(c -> c < 128));
        Outcome outcome =
                new Program(Path.of("").toAbsolutePath(), Map.of("LC_ALL", "C")).call("check", "--lang", "ar");
        assertTrue(outcome.out().contains("5 مقالات"), outcome.out());
    }

    @Test
    void aSearchMayBeginWithAnExclusion() throws Exception {
        Outcome outcome = Program.run("search", "-سيول", "--limit", "1", "--lang", "en");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().startsWith("Read as: \u2067-سيول\u2069."), outcome.out());
    }

    @Test
    void eventsAreListedAsJsonWithTheirEvidence() throws Exception {
        Outcome outcome = Program.run("events", "--json");
        JsonNode events = JsonMapper.shared().readTree(outcome.out());
        assertEquals(40, events.size());
        JsonNode camp = events.valueStream()
                .filter(event -> event.get("id").asString().equals("camp-david"))
                .findFirst()
                .orElseThrow();
        assertEquals("2023-08-18", camp.get("edtf").asString());
        JsonNode evidence = camp.get("evidence").get(0);
        assertEquals("2023-07", evidence.get("reading").asString());
        JsonNode article = JsonMapper.shared()
                .readTree(DATA.resolve("articles/" + evidence.get("article").asString() + ".json"));
        String paragraph = article.get("paragraphs")
                .get(evidence.get("paragraph").asInt())
                .get("text")
                .asString();
        assertEquals(
                evidence.get("exact").asString(),
                paragraph.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()));
    }

    @Test
    void aSnapshotHasTheSizeAskedForAndIsTheSameTwice(@TempDir Path folder) throws Exception {
        Path first = folder.resolve("صورة أولى.png");
        Path second = folder.resolve("second picture.png");
        String[] options = {"--size", "900x700", "--lang", "ar", "--from", "2018", "--select", "camp-david"};
        for (Path file : new Path[] {first, second}) {
            String[] call = new String[options.length + 2];
            call[0] = "snapshot";
            call[1] = file.toString();
            System.arraycopy(options, 0, call, 2, options.length);
            Outcome outcome = Program.run(call);
            assertEquals(0, outcome.exit(), outcome.err());
        }
        BufferedImage picture = ImageIO.read(first.toFile());
        assertEquals(900, picture.getWidth());
        assertEquals(700, picture.getHeight());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void withoutADisplayTheWindowIsDrawnIntoAFile() throws Exception {
        Outcome outcome = Program.run("--lang", "en");
        assertEquals(0, outcome.exit(), outcome.err());
        String path = outcome.out().strip().replaceAll(".*: ", "");
        BufferedImage picture = ImageIO.read(Path.of(path).toFile());
        assertEquals(1600, picture.getWidth());
        Files.delete(Path.of(path));
    }

    @Test
    void aDisplayThatDoesNotAnswerCountsAsNone() throws Exception {
        Outcome outcome = new Program(Path.of("").toAbsolutePath(), Map.of("DISPLAY", ":97")).call("--lang", "en");
        // Where GTK is missing too, that is what the person has to mend first.
        assertTrue(outcome.exit() == 0 || outcome.err().contains("libgtk-3-0"), outcome.err());
        assertNoStackTrace(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                              | Unknown option
            explode                                 | Unmatched argument
            snapshot                                | Missing required parameter
            snapshot a.png --size 10x10             | is not a size
            snapshot a.png --size huge              | is not a size
            snapshot a.png --from yesterday         | yesterday
            snapshot a.png --from 2024 --to 2018    | ends before it begins
            snapshot a.png --select nobody          | No event has the id nobody
            snapshot nowhere/a.png                  | Cannot write nowhere/a.png
            check --corpus nowhere                  | nowhere
            check --corpus pom.xml                  | pom.xml
            check --lang fr                         | is not ar or en
            """)
    void aWrongCallEndsWithTwoAndSaysWhy(String call, String reason) throws Exception {
        Outcome outcome = Program.run((call + " --lang en")
                .replace("--lang fr --lang en", "--lang fr")
                .split(" "));
        assertEquals(2, outcome.exit(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(reason), outcome.err());
        assertNoStackTrace(outcome);
    }

    @Test
    void aCorpusWithMistakesEndsWithOneAndNamesEveryPlace(@TempDir Path folder) throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("مجلد المقالات"));
        Files.createDirectories(corpus.resolve("articles"));
        Files.writeString(corpus.resolve("articles/a.json"), "{ \"format\": \"infiraj-article/1\", ");
        Files.writeString(corpus.resolve("chronology.json"), "[]");
        Outcome outcome = Program.run("check", "--lang", "en", "--corpus", corpus.toString());
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("a.json:1:"), outcome.err());
        assertTrue(outcome.err().contains("chronology.json:1:"), outcome.err());
        assertNoStackTrace(outcome);
    }

    @Test
    void datesProposesADayOfPublicationOnlyWhereTheTextTellsIt() throws Exception {
        Outcome told = Program.run(
                "dates", DATA.resolve("sources/000_ee473823253efc2a.txt").toString());
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.err().contains("published 2023-03-15"), told.err());
        Outcome untold = Program.run(
                "dates", DATA.resolve("sources/001_8139462e61c2c95d.txt").toString());
        assertTrue(untold.err().contains("publication date unknown"), untold.err());
    }

    @Test
    void everyCommandExplainsItself() throws Exception {
        for (String command : new String[] {"check", "events", "search", "dates", "snapshot"}) {
            Outcome outcome = Program.run(command, "--help");
            assertEquals(0, outcome.exit());
            assertTrue(outcome.out().contains("Usage: infiraj " + command), outcome.out());
        }
    }
}
