package infiraj.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.shell.command.Act;
import infiraj.shell.command.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** README.md tells of every key. Keys that differ in the last one only share a row there. */
class ReadmeKeysTest {
    private static String caps(List<String> caps) {
        return caps.stream().map(cap -> "<kbd>" + cap + "</kbd>").collect(Collectors.joining(" "));
    }

    private static boolean tells(String row, Key key) {
        List<String> caps = key.caps();
        List<String> held = caps.subList(0, caps.size() - 1);
        return row.contains(caps(List.of(caps.getLast()))) && row.contains(caps(held));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void theKeyOfEveryActStandsInARow(Act act) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        act.keys().stream()
                .limit(1)
                .forEach(key -> assertTrue(
                        readme.lines()
                                .filter(line -> line.startsWith("| <kbd>"))
                                .anyMatch(row -> tells(row, key)),
                        act + " " + key.caps()));
    }
}
