package infiraj.app;

import infiraj.explorer.finding.Searches;
import infiraj.files.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * What was looked for of late, from one start to the next: a line a query, in a file of the person's workspace that nothing
 * else reads. It is a convenience: where it cannot be read or written the program goes on without.
 *
 * @param folder the workspace
 */
record RecentSearches(Path folder) {
    /** The name of the file. */
    static final String FILE = "recent-searches.txt";

    /** Many times what a person types; of a longer file the beginning is read. */
    private static final int MOST_BYTES = 1 << 16;

    private static final Executor WORKER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("recent searches").factory());

    /** Takes up the queries of earlier, and from then on keeps every change; not for the JavaFX thread. */
    void takeUp(Searches searches) {
        List<String> earlier = read();
        Platform.runLater(() -> {
            searches.recall(earlier);
            searches.recentProperty().subscribe((before, recent) -> WORKER.execute(() -> write(recent)));
        });
    }

    List<String> read() {
        try (InputStream in = Files.newInputStream(file())) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            admit(e);
            return List.of();
        }
    }

    /** Writes them; of none there is no file. */
    void write(List<String> queries) {
        try {
            if (queries.isEmpty()) {
                Files.deleteIfExists(file());
            } else {
                WholeFile.write(file(), String.join("\n", queries) + "\n");
            }
        } catch (IOException e) {
            admit(e);
        }
    }

    private Path file() {
        return folder.resolve(FILE);
    }

    private static void admit(IOException e) {
        LoggerFactory.getLogger(RecentSearches.class).warn("Recent searches are not kept", e);
    }
}
