package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.app.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What searches a large collection does so in the one index that the workspace keeps. */
class KeptIndexTest {
    private static final int ARTICLES = 50;

    @TempDir
    private static Path corpus = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    /** The shipped articles and chronology, among many long articles. */
    @BeforeAll
    static void makeLarge() throws IOException {
        Path shipped = Options.shipped();
        Path articles = Files.createDirectory(corpus.resolve("articles"));
        Files.copy(shipped.resolve("chronology.json"), corpus.resolve("chronology.json"));
        copy(shipped.resolve("articles"), articles);
        copy(shipped.resolve("sources"), Files.createDirectory(corpus.resolve("sources")));
        String filler = "كلام طويل عن أشياء كثيرة ".repeat(4_500);
        for (int n = 0; n < ARTICLES; n++) {
            Files.writeString(articles.resolve("a" + n + ".json"), """
                    {"format":"infiraj-article/1","id":"a%d","language":"ar","headline":{"text":"عنوان","basis":"editor"},
                    "paragraphs":[{"kind":"body","text":"%s"}]}
                    """.formatted(n, filler));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Map<String, Object> files(Path index) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".lock")).toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void isBuiltOnceAndUsedByEveryCommand() throws Exception {
        Path own = folder.resolve("own");
        Map<String, Object> built = run(own, "search", "سيول");
        assertFalse(built.isEmpty());
        String table = folder.resolve("table.csv").toString();
        assertEquals(built, run(own, "export", "csv", table, "--query", "الحوار الامني"));
        assertTrue(Files.readString(Path.of(table)).contains("resumption-considered"));
    }

    private static Map<String, Object> run(Path own, String... call) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(call));
        arguments.addAll(List.of("--corpus", corpus.toString(), "--workspace", own.toString()));
        Outcome outcome = Program.run(arguments.toArray(String[]::new));
        assertEquals(0, outcome.exit(), outcome.err());
        return files(own.resolve("search-index"));
    }
}
