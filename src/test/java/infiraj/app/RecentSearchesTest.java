package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentSearchesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void areReadAsTheyWereWrittenAndGoneWhenForgotten() {
        RecentSearches recent = new RecentSearches(folder.resolve("not there yet"));
        assertEquals(List.of(), recent.read());
        recent.write(List.of("سول", "\"قمة كامب ديفيد\""));
        assertEquals(List.of("سول", "\"قمة كامب ديفيد\""), recent.read());
        recent.write(List.of());
        assertFalse(Files.exists(folder.resolve("not there yet").resolve(RecentSearches.FILE)));
    }

    @Test
    void aFileOfAnythingIsReadAsFarAsItGoes() throws IOException {
        byte[] bytes = new byte[1 << 20];
        java.util.Arrays.fill(bytes, (byte) 0xff);
        Files.write(folder.resolve(RecentSearches.FILE), bytes);
        assertEquals(1, new RecentSearches(folder).read().size());
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));
        new RecentSearches(file).write(List.of("سول"));
        assertEquals(List.of(), new RecentSearches(file).read());
    }
}
