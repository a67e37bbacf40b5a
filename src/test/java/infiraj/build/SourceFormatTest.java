package infiraj.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> astray = new ArrayList<>();
        for (Path file : SourceFormat.sources()) {
            String source = Files.readString(file);
            if (!source.equals(SourceFormat.formatted(source))) {
                astray.add(file);
            }
        }
        assertEquals(List.of(), astray, "run: mvn test-compile exec:exec@format");
    }
}
