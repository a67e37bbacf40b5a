package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Corpus;
import infiraj.search.TestCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SearchCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(complaints))
                .execute(arguments);
    }

    private static String article(String id, String text) {
        return "{\"format\":\"infiraj-article/1\",\"id\":\"" + id + "\",\"language\":\"ar\","
                + "\"headline\":{\"text\":\"عنوان\",\"basis\":\"editor\"},"
                + "\"paragraphs\":[{\"kind\":\"body\",\"text\":\"مقدمة\"},{\"kind\":\"body\",\"text\":\"" + text
                + "\"}]}";
    }

    @Test
    void answersAQueryAsOneLineOfJson() throws IOException {
        Path corpus =
                Files.writeString(folder.resolve("corpus.jsonl"), article("first", "عُقدت القمَّة في سيول") + "\n");
        assertEquals(0, run("القمة", "--json", "--lang", "en", "--corpus", corpus.toString()));
        assertEquals(
                "{\"query\":\"القمة\",\"read_as\":\"Read as: \u2067القمة\u2069.\",\"total\":1,\"resembling\":0,"
                        + "\"suggestions\":[],\"hits\":[{\"article\":\"first\",\"paragraph\":1,\"start\":6,\"end\":13,"
                        + "\"exact\":\"القمَّة\",\"score\":#,\"match\":\"spelling\",\"answer\":\"full\","
                        + "\"marks\":[{\"start\":6,\"end\":13,\"match\":\"spelling\"}]}],"
                        + "\"events_total\":0,\"events\":[]}\n",
                out.toString().replaceAll("\"score\":[0-9.]+", "\"score\":#"));
    }

    @Test
    void answersEveryLineOfAFileOfQueries() throws IOException {
        Files.writeString(folder.resolve("a.json"), article("first", "قمة طوكيو"));
        Files.writeString(folder.resolve("b.json"), article("second", "قمة سيول"));
        Path queries = Files.writeString(folder.resolve("queries"), "سول\n\n\"\n*\nطوكيو\n");
        assertEquals(0, run("--queries", queries.toString(), "--json", "--corpus", folder.toString()));
        List<String> lines = out.toString().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.getFirst().contains("\"article\":\"second\""));
        assertTrue(lines.getLast().contains("\"article\":\"first\""));
    }

    private List<JsonNode> answers() {
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void everyHitOfAQueryInAFileIsInAParagraphThatHoldsItWhereItSays() throws IOException {
        Path queries = Files.writeString(
                folder.resolve("queries"), "الحوار الامني\nسول\nكوريا الشمالية\nfrom:2023\nقمم زقزقة\n");
        assertEquals(0, run("--queries", queries.toString(), "--json", "--limit", "30"));
        Corpus corpus = TestCorpus.corpus();
        for (JsonNode answer : answers()) {
            assertTrue(answer.get("hits").size()
                    <= answer.get("total").asInt() + answer.get("resembling").asInt());
            for (JsonNode hit : answer.get("hits")) {
                String text = corpus.article(hit.get("article").asString())
                        .orElseThrow()
                        .paragraphs()
                        .get(hit.get("paragraph").asInt())
                        .text();
                assertEquals(
                        hit.get("exact").asString(),
                        text.substring(hit.get("start").asInt(), hit.get("end").asInt()));
            }
        }
    }

    @Test
    void eventsTakeNoPlaceFromPassages() throws IOException {
        assertEquals(0, run("الحوار الامني", "--json", "--limit", "4"));
        JsonNode alone = answers().getFirst();
        out.getBuffer().setLength(0);
        Path queries = Files.writeString(folder.resolve("queries"), "الحوار الامني\n");
        assertEquals(0, run("--queries", queries.toString(), "--json", "--limit", "4"));
        JsonNode inFile = answers().getFirst();
        assertEquals(4, inFile.get("hits").size());
        assertEquals(inFile.get("hits"), alone.get("hits"));
        assertEquals(inFile.get("total"), alone.get("total"));
        assertFalse(inFile.has("events"));
        assertEquals(4, alone.get("events").size());
        for (JsonNode event : alone.get("events")) {
            assertTrue(TestCorpus.corpus().event(event.get("event").asString()).isPresent());
            assertEquals(
                    event.get("exact").asString(),
                    event.get("text")
                            .asString()
                            .substring(
                                    event.get("start").asInt(), event.get("end").asInt()));
        }
    }

    @Test
    void aQueryThatIsNoUtf8IsReadAsFarAsItCanBeAndDoesNotKeepOthersFromTheirAnswer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("سيول\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC7, (byte) 0xE4, '\n'});
        bytes.writeBytes("طوكيو\n".getBytes(StandardCharsets.UTF_8));
        Path queries = Files.write(folder.resolve("queries"), bytes.toByteArray());
        assertEquals(0, run("--queries", queries.toString(), "--json", "--lang", "en"));
        assertEquals(3, answers().size());
        assertEquals("طوكيو", answers().getLast().get("query").asString());
        assertTrue(complaints.toString().contains("line 2"), complaints.toString());
        assertEquals(1, complaints.toString().lines().count());
    }

    @Test
    void searchesTheShippedCorpusForReadingAndSaysHowEachHitMatched() {
        assertEquals(0, run("الحوار الامني", "--limit", "2", "--lang", "en"));
        assertTrue(out.toString().contains("  (spelling)  "), out.toString());
        assertTrue(out.toString().contains("[الحوار] [الأمني]"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-سيول", "-\"كوريا الشمالية\" قمة", "−سيول"})
    void aQueryMayBeginWithAnExclusion(String query) throws IOException {
        Files.writeString(folder.resolve("a.json"), article("first", "قمة طوكيو"));
        Files.writeString(folder.resolve("b.json"), article("second", "قمة سيول عن كوريا الشمالية"));
        assertEquals(0, run(query, "--corpus", folder.toString()), complaints::toString);
        assertTrue(out.toString().contains("first:1"), out.toString());
        assertFalse(out.toString().contains("second:1"), out.toString());
    }

    @Test
    void anOptionThatIsMistypedIsNotSearchedForUnlessThatIsSaid() {
        assertEquals(2, run("--jsno"));
        assertTrue(complaints.toString().contains("infiraj search -- --jsno"), complaints.toString());
        assertEquals(0, run("--", "--jsno"));
        assertEquals(2, run("قمة", "--jsno"));
    }

    @Test
    void reportsArticlesItCannotReadAndSearchesTheRest() throws IOException {
        Path corpus = Files.writeString(folder.resolve("c.jsonl"), "{\n" + article("good", "قمة سيول") + "\n");
        assertEquals(0, run("سيول", "--corpus", corpus.toString()));
        assertTrue(out.toString().contains("good:1"), out.toString());
        assertTrue(complaints.toString().contains("c.jsonl:1"), complaints.toString());
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals(2, run());
        assertEquals(2, run("قمة", "--limit", "0"));
        assertEquals(2, run("قمة", "--corpus", folder.resolve("nowhere").toString()));
        assertEquals(2, run("--queries", folder.resolve("nothing").toString()));
        assertTrue(complaints.toString().contains("nothing"), complaints.toString());
    }

    @Test
    void writesEveryHitIntoAFileWhoseEndingSaysTheFormat() throws IOException {
        Path file = folder.resolve("found.csv");
        assertEquals(0, run("كوريا", "--lang", "en", "--out", file.toString()));
        long rows = Files.readString(file).lines().count() - 1;
        assertTrue(rows > 10, "more than are listed without a file");
        assertTrue(out.toString().startsWith(rows + " results of " + rows + " in "), out.toString());
    }

    @Test
    void writesNoMoreThanItsLimitWithTheArticlesOfAnyFolder() throws IOException {
        Path corpus = folder.resolve("c.jsonl");
        Files.writeString(corpus, article("one", "قمة سيول") + "\n" + article("two", "قمة طوكيو") + "\n");
        Path file = folder.resolve("found.md");
        assertEquals(
                0, run("قمة", "--lang", "en", "--limit", "1", "--out", file.toString(), "--corpus", corpus.toString()));
        assertEquals(
                1,
                Files.readString(file).lines().filter("## 1\\. عنوان"::equals).count());
        assertTrue(out.toString().startsWith("1 result of 2 in "), out.toString());
    }

    @Test
    void leavesAFileThatIsThereUnlessToldToReplaceIt() throws IOException {
        Path file = Files.writeString(folder.resolve("found.json"), "mine");
        assertEquals(2, run("القمة", "--lang", "en", "--out", file.toString()));
        assertEquals("mine", Files.readString(file));
        assertTrue(complaints.toString().contains("--replace"), complaints.toString());
        assertEquals(0, run("القمة", "--out", file.toString(), "--replace"));
        assertTrue(Files.readString(file).startsWith("{"));
    }

    @Test
    void saysWhatStandsInTheWayOfAFile() {
        assertEquals(
                2,
                run(
                        "القمة",
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("found.doc").toString()));
        assertTrue(complaints.toString().contains(".md, .html, .csv or .json"), complaints.toString());
        assertEquals(
                2,
                run(
                        "القمة",
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("no").resolve("found.md").toString()));
        assertTrue(complaints.toString().contains("Cannot write"), complaints.toString());
        assertEquals(
                2, run("القمة", "--json", "--out", folder.resolve("found.md").toString()));
    }

    @Test
    void keepsTheIndexOfALargeCollectionInTheWorkspaceAndFollowsItsChanges() throws IOException {
        String filler = "كلام طويل عن أشياء كثيرة ".repeat(4_500);
        String lines = IntStream.range(0, 50)
                .mapToObj(n -> article("a" + n, filler + "علامة" + n) + "\n")
                .collect(Collectors.joining());
        Path corpus = Files.writeString(folder.resolve("large.jsonl"), lines);
        Path own = folder.resolve("own");
        String[] search = {"علامة7", "--lang", "en", "--corpus", corpus.toString(), "--workspace", own.toString()};
        assertEquals(0, run(search));
        assertTrue(Files.isDirectory(own.resolve("search-index")));
        String first = out.toString();
        assertTrue(first.contains("a7:1"), "found in an index just built");

        Files.writeString(corpus, article("added", "علامة7"), StandardOpenOption.APPEND);
        out.getBuffer().setLength(0);
        assertEquals(0, run(search));
        assertTrue(out.toString().contains("a7:1") && out.toString().contains("added:1"), "found in what was kept");
    }
}
