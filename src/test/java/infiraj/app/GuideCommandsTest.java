package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.app.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/guide-ar.md and docs/guide-en.md tell people to type works. */
class GuideCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    static List<List<String>> commands() throws IOException {
        return GuideCommands.all();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheGuidesEndsWell(List<String> arguments) throws Exception {
        Outcome outcome = GuideCommands.run(arguments, folder);
        assertEquals(0, outcome.exit(), outcome.err());
    }

    @Test
    void everyPictureOfTheGuidesIsThere() throws IOException {
        for (Path guide : GuideCommands.GUIDES) {
            Files.readString(guide)
                    .lines()
                    .filter(line -> line.startsWith("![") && line.endsWith(")"))
                    .map(line -> line.substring(line.lastIndexOf('(') + 1, line.length() - 1))
                    .forEach(picture -> assertTrue(Files.exists(Path.of("docs", picture)), picture));
        }
    }

    @Test
    void bothGuidesGiveTheSameCommands() throws IOException {
        List<String> lines =
                GuideCommands.GUIDES.stream().map(GuideCommandsTest::commandsOf).toList();
        assertEquals(lines.getFirst(), lines.getLast());
    }

    private static String commandsOf(Path guide) {
        try {
            return String.join(
                    "\n",
                    Files.readString(guide)
                            .lines()
                            .filter(line -> line.startsWith("    infiraj "))
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
