package infiraj.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void anOlderFileIsThere() throws IOException {
        file = Files.writeString(folder.resolve("a.csv"), "old");
    }

    @Test
    void anOlderFileIsKeptUnlessItMayBeReplaced() throws IOException {
        assertThrows(FileAlreadyExistsException.class, () -> WholeFile.write(file, false, out -> out.write('n')));
        assertEquals("old", Files.readString(file));
        WholeFile.write(file, true, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void aFailureHalfwayLeavesTheOlderFileAndNothingElse() throws IOException {
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, true, out -> {
                    out.write('n');
                    throw new IOException("no space");
                }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
