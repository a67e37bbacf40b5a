package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.app.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code infiraj view} and {@code infiraj snapshot --view}, the way a shell calls them. */
class ViewCommandTest {
    private static final String LINK = "infiraj:?from=2023&to=2024-08&participants=JPN&select=camp-david";
    private static final String FILE = """
            {
              "format": "infiraj-view/1",
              "from": "2023",
              "to": "2024-08",
              "participants": ["JPN"],
              "select": "camp-david"
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private Outcome run(String... call) throws Exception {
        List<String> all = new ArrayList<>(Arrays.asList(call));
        // Nothing that this machine keeps of an earlier window.
        all.addAll(List.of(
                "--lang",
                "en",
                "--settings",
                "none",
                "--workspace",
                folder.resolve("own").toString()));
        Outcome outcome = Program.run(all.toArray(String[]::new));
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        return outcome;
    }

    private byte[] snapshot(String... options) throws Exception {
        Path file = folder.resolve("snapshot.png");
        List<String> call = new ArrayList<>(List.of("snapshot", file.toString(), "--size", "1600x1000"));
        call.addAll(Arrays.asList(options));
        Outcome outcome = run(call.toArray(String[]::new));
        assertEquals(0, outcome.exit(), outcome.err());
        return Files.readAllBytes(file);
    }

    private Path saved() throws Exception {
        return Files.writeString(folder.resolve("ما أراه.infiraj"), FILE);
    }

    @Test
    void theSavedFileAndTheCopiedTextShowTheSamePictureInWhateverWayTheyAreOpened() throws Exception {
        byte[] fromFile = snapshot("--view", saved().toString());
        assertArrayEquals(fromFile, snapshot("--view", LINK));
        assertFalse(Arrays.equals(fromFile, snapshot()), "not what is shown without it");
    }

    @Test
    void whatIsSaidBesideAViewGoesBeforeIt() throws Exception {
        assertArrayEquals(
                snapshot("--view", LINK + "&lanes=participant"), snapshot("--view", LINK, "--lanes", "participant"));
    }

    @Test
    void theWindowOpensWithTheViewAndIsDrawnIntoAFileWhereThereIsNoDisplay() throws Exception {
        Outcome outcome = run("view", saved().toString());
        assertEquals(0, outcome.exit(), outcome.err());
        Path picture = Path.of(outcome.out().strip().replaceAll(".*: ", ""));
        assertTrue(Files.size(picture) > 0, outcome.out());
        Files.delete(picture);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view nowhere.infiraj                        | 2 | nowhere.infiraj
            view                                        | 2 | Missing required parameter
            view infiraj:?from=2024&to=2018             | 1 | ends before it has begun
            view infiraj:?form=2024                     | 1 | There is no field “form”
            snapshot a.png --view infiraj:?select=No!   | 1 | is not an id
            """)
    void aViewThatCannotBeReadIsSaidAndNothingIsDrawn(String call, int exit, String reason) throws Exception {
        Outcome outcome = run(call.split(" "));
        assertEquals(exit, outcome.exit(), outcome.out());
        assertTrue(outcome.err().contains(reason), outcome.err());
        assertFalse(Files.exists(Path.of("a.png")));
    }
}
