package infiraj.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    private Path directory = Path.of("");

    private final AtomicInteger built = new AtomicInteger();

    @BeforeEach
    void build() throws IOException {
        SearchIndex.in(directory, "content", this::feed).close();
        assertEquals(1, built.get());
    }

    private void feed(Consumer<? super Entry> sink) {
        built.incrementAndGet();
        sink.accept(entry("one", 0, "قمة طوكيو"));
        sink.accept(entry("one", 1, "قمة سيول"));
        sink.accept(entry("two", 0, "مذكرة"));
    }

    private static Entry entry(String article, int paragraph, String text) {
        return new Entry(new Place.OfPassage(article, paragraph), text, "", Facets.NONE);
    }

    @Test
    void isOpenedAsItWasLeft() throws IOException {
        assertEquals(2, passages("قمه", "content"));
        assertEquals(1, built.get());
    }

    @Test
    void isBuiltAnewForOtherContent() throws IOException {
        assertEquals(2, passages("قمه", "other content"));
        assertEquals(2, built.get());
    }

    @Test
    void isBuiltAnewWhenAByteIsWrong() throws IOException {
        Path largest = largestFile();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);
        assertEquals(2, passages("قمه", "content"));
        assertEquals(2, built.get());
    }

    @Test
    void isBuiltAnewWhenAFileIsCutShort() throws IOException {
        Path largest = largestFile();
        byte[] bytes = Files.readAllBytes(largest);
        Files.write(largest, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        assertEquals(2, passages("قمه", "content"));
        assertEquals(2, built.get());
    }

    @Test
    void isBuiltAnewWhenAFileIsGone() throws IOException {
        Files.delete(largestFile());
        assertEquals(2, passages("قمه", "content"));
        assertEquals(2, built.get());
    }

    @Test
    void replacesAnArticleInPlace() throws IOException {
        try (SearchIndex index = SearchIndex.in(directory, "content", this::feed)) {
            index.replace("one", List.of(entry("one", 0, "قمة ثالثة")));
            index.commit("newer content");
        }
        assertEquals(1, passages("قمه", "newer content"));
        assertEquals(0, passages("سيول", "newer content"));
        assertEquals(1, built.get());
    }

    @Test
    void forgetsAnArticleThatHasNothingLeft() throws IOException {
        try (SearchIndex index = SearchIndex.in(directory, "content", this::feed)) {
            index.replace("one", List.of());
            try (Snapshot snapshot = index.snapshot()) {
                assertEquals(1, snapshot.table().entries());
            }
        }
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.(cfs|tim|doc|fdt)"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private int passages(String word, String fingerprint) throws IOException {
        try (SearchIndex index = SearchIndex.in(directory, fingerprint, this::feed);
                Snapshot snapshot = index.snapshot()) {
            AtomicInteger count = new AtomicInteger();
            snapshot.postings().holding(word, (document, times) -> count.incrementAndGet());
            return count.get();
        }
    }
}
