package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexKeeperTest {
    private static final int LARGE = 1_000;
    private static final List<String> QUERIES = List.of(
            "القمة", "سيول طوكيو", "\"كوريا الجنوبية\"", "الامني", "جيسوميا -اليابان", "=القمة", "زقزقة", "كور");

    @TempDir
    private Path folder = Path.of("");

    private IndexKeeper keeper() {
        return new IndexKeeper(Optional.of(folder.resolve("index")), LARGE);
    }

    private static Entry entry(String article, int paragraph, String text) {
        return new Entry(new Place.OfPassage(article, paragraph), text, "", Facets.NONE);
    }

    private static List<Entry> shipped() {
        return Entries.of(TestCorpus.corpus(), TestCorpus.names()).toList();
    }

    private static List<SearchResult> answers(SearchIndex index) throws IOException {
        List<SearchResult> answers = new ArrayList<>();
        try (SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY)) {
            for (String query : QUERIES) {
                answers.add(engine.search(query, SearchOptions.best(1000)));
            }
        }
        return answers;
    }

    /** Scores are sums, which round differently in another order; what scores the same stands in the order of indexing. */
    private static void assertSame(List<SearchResult> wanted, List<SearchResult> found) {
        for (int n = 0; n < wanted.size(); n++) {
            SearchResult one = wanted.get(n);
            SearchResult other = found.get(n);
            assertEquals(
                    one.readAs() + one.total() + "/" + one.resembling(),
                    other.readAs() + other.total() + "/" + other.resembling());
            Map<Place, Hit> hits = other.hits().stream().collect(Collectors.toMap(Hit::place, Function.identity()));
            assertEquals(one.hits().size(), hits.size());
            for (Hit hit : one.hits()) {
                Hit same = Objects.requireNonNull(hits.get(hit.place()));
                assertEquals(hit.score(), same.score(), 1e-4f);
                assertEquals(hit.marks(), same.marks());
                assertEquals(hit.answer(), same.answer());
            }
        }
    }

    private static boolean findsAnything(SearchIndex index) throws IOException {
        return answers(index).getFirst().total() > 2;
    }

    @Test
    void aSmallCollectionLeavesNoTraceOnTheDisk() throws IOException {
        try (IndexKeeper keeper = keeper()) {
            keeper.holding(LARGE - 1, shipped()::forEach);
            assertFalse(keeper.isOnDisk());
        }
        assertFalse(Files.exists(folder.resolve("index")));
    }

    @Test
    void aLargeOneIsOnTheDiskAndMovesWhereItBelongsAsItGrowsAndShrinks() throws IOException {
        try (IndexKeeper keeper = keeper()) {
            for (int characters : new int[] {LARGE - 1, LARGE, LARGE - 1, LARGE}) {
                SearchIndex index = keeper.holding(characters, shipped()::forEach);
                assertEquals(characters == LARGE, keeper.isOnDisk());
                assertTrue(findsAnything(index));
            }
        }
    }

    @Test
    void theSecondToOpenItHasItInMemory() throws IOException {
        try (IndexKeeper first = keeper();
                IndexKeeper second = keeper()) {
            SearchIndex one = first.holding(LARGE, shipped()::forEach);
            SearchIndex other = second.holding(LARGE, shipped()::forEach);
            assertTrue(first.isOnDisk());
            assertFalse(second.isOnDisk());
            assertSame(answers(one), answers(other));
        }
    }

    @Test
    void whereTheFolderCannotBeUsedTheIndexIsInMemory() throws IOException {
        Files.writeString(folder.resolve("index"), "a file, not a folder");
        try (IndexKeeper keeper = keeper()) {
            SearchIndex index = keeper.holding(LARGE, shipped()::forEach);
            assertFalse(keeper.isOnDisk());
            assertTrue(findsAnything(index));
        }
        assertEquals("a file, not a folder", Files.readString(folder.resolve("index")));
    }

    /** Articles are added, changed and taken out at random; after each step both must find the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverHappenedToItAnIndexFindsWhatANewOneInMemoryFinds(long seed) throws IOException {
        Random random = new Random(seed);
        List<List<Entry>> groups = new ArrayList<>(groups(shipped()));
        List<List<Entry>> out = new ArrayList<>();
        try (IndexKeeper inMemory = IndexKeeper.inMemory()) {
            for (int step = 0; step < 8; step++) {
                List<Entry> now = groups.stream().flatMap(List::stream).toList();
                try (IndexKeeper reopened = keeper();
                        SearchIndex fresh = SearchIndex.inMemory(now::forEach)) {
                    SearchIndex onDisk = reopened.holding(LARGE, now::forEach);
                    SearchIndex kept = inMemory.holding(LARGE, now::forEach);
                    assertTrue(reopened.isOnDisk());
                    List<SearchResult> wanted = answers(fresh);
                    assertSame(wanted, answers(onDisk));
                    assertSame(wanted, answers(kept));
                }
                change(groups, out, random);
            }
        }
    }

    private static void change(List<List<Entry>> groups, List<List<Entry>> out, Random random) {
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            int at = random.nextInt(groups.size());
            switch (random.nextInt(3)) {
                case 0 -> out.add(groups.remove(at));
                case 1 -> {
                    if (!out.isEmpty()) {
                        groups.add(at, out.removeLast());
                    }
                }
                default -> groups.set(at, List.of(entry("changed-" + at, 0, "قمة سيول وطوكيو " + random.nextInt())));
            }
        }
    }

    private static List<List<Entry>> groups(List<Entry> entries) {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries) {
            if (groups.isEmpty()
                    || !groups.getLast()
                            .getFirst()
                            .place()
                            .group()
                            .equals(entry.place().group())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        return groups;
    }
}
