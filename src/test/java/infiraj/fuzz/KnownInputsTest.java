package infiraj.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every reader answers every input that ever broke one, and the seeds from which fuzzing starts. */
class KnownInputsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestFactory
    List<DynamicContainer> readersAnswer() throws IOException {
        List<DynamicContainer> readers = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            List<DynamicTest> inputs = new ArrayList<>();
            for (Path known : Fuzz.known(reader)) {
                byte[] bytes = Files.readAllBytes(known);
                inputs.add(DynamicTest.dynamicTest(
                        known.getFileName().toString(),
                        () -> assertTimeoutPreemptively(PATIENCE, () -> assertDoesNotThrow(() -> reader.read(bytes)))));
            }
            readers.add(DynamicContainer.dynamicContainer(reader.folder(), inputs));
        }
        return readers;
    }
}
