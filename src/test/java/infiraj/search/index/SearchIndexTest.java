package infiraj.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchIndexTest {
    private static final List<Entry> ENTRIES = List.of(
            entry("one", 0, "قمة طوكيو"),
            entry("one", 1, "قمة سيول"),
            entry("two", 0, "مذكرة"),
            entry("three", 0, "هدنة"));

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void build() throws IOException {
        assertEquals(3, update(ENTRIES));
    }

    private static Entry entry(String article, int paragraph, String text) {
        return new Entry(new Place.OfPassage(article, paragraph), text, "", Facets.NONE);
    }

    /** Opens the index, and tells how many articles had to be written or taken out to hold these entries. */
    private int update(List<Entry> entries) throws IOException {
        try (SearchIndex index = SearchIndex.in(directory)) {
            return index.update(entries::forEach);
        }
    }

    private int passages(String word) throws IOException {
        try (SearchIndex index = SearchIndex.in(directory);
                Snapshot snapshot = index.snapshot()) {
            AtomicInteger count = new AtomicInteger();
            snapshot.postings().holding(word, (document, times) -> count.incrementAndGet());
            assertEquals(count.get(), snapshot.lexicon().passages(word), "what is counted is what is there");
            return count.get();
        }
    }

    @Test
    void isOpenedAsItWasLeft() throws IOException {
        assertEquals(2, passages("قمه"));
        assertEquals(0, update(ENTRIES));
    }

    @Test
    void anArticleThatIsAddedIsAllThatIsWritten() throws IOException {
        List<Entry> more = Stream.concat(ENTRIES.stream(), Stream.of(entry("four", 0, "قمة رابعة")))
                .toList();
        assertEquals(1, update(more));
        assertEquals(3, passages("قمه"));
    }

    @Test
    void anArticleOfOtherWordsTakesThePlaceOfTheOld() throws IOException {
        assertEquals(1, update(List.of(entry("one", 0, "قمة ثالثة"), ENTRIES.get(2), ENTRIES.get(3))));
        assertEquals(1, passages("قمه"));
        assertEquals(0, passages("سيول"));
    }

    @Test
    void anArticleThatIsGoneIsTakenOut() throws IOException {
        assertEquals(1, update(ENTRIES.subList(2, 4)));
        assertEquals(0, passages("قمه"));
        assertEquals(1, passages("مذكره"));
    }

    @Test
    void whatAPassageIsFilteredByIsPartOfIt() throws IOException {
        Entry before = ENTRIES.getLast();
        Entry after = new Entry(
                before.place(),
                before.text(),
                before.under(),
                new Facets(Set.of("JPN"), Set.of(), before.facets().dates()));
        assertEquals(1, update(List.of(ENTRIES.get(0), ENTRIES.get(1), ENTRIES.get(2), after)));
    }

    /** What can happen to a file. */
    private enum Harm {
        BYTE_CHANGED,
        CUT_SHORT,
        EMPTY,
        GONE;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case BYTE_CHANGED -> {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                }
                case CUT_SHORT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
                case EMPTY -> Files.write(file, new byte[0]);
                case GONE -> Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isBuiltAnewWhicheverOfItsFilesIsHarmed(Harm harm) throws IOException {
        for (String name : files()) {
            harm.to(directory.resolve(name));
            assertEquals(3, update(ENTRIES), name);
            assertEquals(2, passages("قمه"), name);
        }
    }

    /** The files that hold the index, by the names that they have from one building to the next. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .toList();
            assertTrue(names.size() >= 3, names.toString());
            return names;
        }
    }

    @Test
    void isBuiltAnewWhereAnotherVersionWroteIt() throws IOException {
        try (FSDirectory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexHealth.VERSION_KEY, "0").entrySet());
            writer.commit();
        }
        assertEquals(3, update(ENTRIES));
    }

    @Test
    void isOpenInOnePlaceAtATime() throws IOException {
        try (SearchIndex index = SearchIndex.in(directory)) {
            assertThrows(IOException.class, () -> SearchIndex.in(directory));
            assertEquals(0, index.update(ENTRIES::forEach));
        }
        assertEquals(0, update(ENTRIES));
    }

    @Test
    void isAsItWasAfterAnUpdateThatBrokeOff() throws IOException {
        SearchIndex index = SearchIndex.in(directory);
        assertThrows(
                IllegalStateException.class,
                () -> index.update(sink -> {
                    sink.accept(entry("one", 0, "غير ذلك"));
                    sink.accept(entry("five", 0, "غير ذلك"));
                    throw new IllegalStateException("the source breaks off");
                }));
        index.abandon();
        assertEquals(2, passages("قمه"));
        assertFalse(passages("غير") > 0);
    }
}
