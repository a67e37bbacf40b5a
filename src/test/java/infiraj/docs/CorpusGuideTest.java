package infiraj.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.corpus.StoryFiles;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.shell.ProblemWords;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/corpus-guide.md shows is accepted, and what it warns of is refused in the words it gives. */
class CorpusGuideTest {
    private static final Path SHIPPED = Path.of(System.getProperty("infiraj.data", "data"));
    private static final Markdown GUIDE = Markdown.of(Path.of("docs", "corpus-guide.md"));
    private static final String EVENT = GUIDE.markedBlocks().getOrDefault("event", "");

    @TempDir
    Path folder = Path.of("");

    static List<List<String>> mistakes() {
        return GUIDE.table("Written");
    }

    @Test
    void theExampleIsAccepted() throws Exception {
        Corpus corpus = switch (loadWith(EVENT)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
        Event event = corpus.event("example-busan-meeting").orElseThrow();
        assertEquals("2024-09-04", event.date().adopted().edtf());
        assertTrue(corpus.article("example-2024-09-05").isPresent());
        List<Problem> problems = StoryFiles.in(folder, corpus).stream()
                .flatMap(story -> story.problems().stream())
                .toList();
        assertEquals(List.of(), problems, "the stories");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsRefusedInTheseWords(List<String> row) throws Exception {
        String written = row.get(0);
        String right = row.get(1);
        assertEquals(2, EVENT.split(java.util.regex.Pattern.quote(right), -1).length, "not there once: " + right);
        List<String> said = messages(loadWith(EVENT.replace(right, written)));
        assertTrue(said.stream().anyMatch(message -> message.contains(row.get(2))), said::toString);
    }

    private static List<String> messages(LoadResult result) {
        ProblemWords words = new ProblemWords(new Messages(Wording.of(Language.ENGLISH)));
        return switch (result) {
            case LoadResult.Loaded _ -> List.of();
            case LoadResult.Refused(List<Problem> problems) ->
                problems.stream().map(words::say).map(CorpusGuideTest::visible).toList();
        };
    }

    /** Without the controls that keep Arabic and English apart. */
    private static String visible(String message) {
        return message.replaceAll("[\\u2066-\\u2069]", "");
    }

    /** Loads a copy of the corpus to which the files of the guide and an event have been added. */
    private LoadResult loadWith(String event) throws IOException {
        copy(SHIPPED, folder);
        for (Map.Entry<String, String> block : GUIDE.markedBlocks().entrySet()) {
            if (block.getKey().startsWith("file: ")) {
                Path file = folder.resolve(block.getKey().substring("file: ".length()));
                Files.writeString(file, block.getValue() + "\n");
            }
        }
        Path chronology = folder.resolve(CorpusLoader.CHRONOLOGY);
        String text = Files.readString(chronology);
        int end = text.lastIndexOf(']');
        Files.writeString(chronology, text.substring(0, end) + "," + event + text.substring(end));
        return CorpusLoader.load(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
