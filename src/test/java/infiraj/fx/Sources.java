package infiraj.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the five source texts, page furniture and all: what any text on screen is made of. */
public final class Sources {
    private Sources() {}

    public static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("infiraj.data"), "sources"))) {
            return files.sorted()
                    .flatMap(Sources::lines)
                    .filter(line -> !line.isBlank())
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
