package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.Hit.Answer;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Facets.Days;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders of results, over many more of them than are listed. */
class OrdersTest {
    private static final int PASSAGES = 3_000;
    private static final int LISTED = 50;
    private static final List<String> WORDS = List.of("أمن", "بحر", "تجارة", "جزر", "حدود", "دفاع", "سلام", "نهر");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static SearchEngine engine = TestCorpus.engine();

    @BeforeAll
    static void build() throws IOException {
        Random random = new Random(7);
        for (int n = 0; n < PASSAGES; n++) {
            String kind = List.of("مؤتمر عاجل", "مؤتمر", "عاجل").get(n % 3);
            String words = String.join(" ", word(random), word(random), "قمة", word(random), word(random), kind);
            LocalDate day = FIRST.plusDays(random.nextInt(10_000));
            ENTRIES.add(new Entry(
                    new Place.OfPassage("a%03d".formatted(n / 10), n % 10),
                    words,
                    "",
                    new Facets(Set.of(), Set.of(), Set.of(new Days(day, day)))));
        }
        engine.close();
        engine = new SearchEngine(SearchIndex.inMemory(ENTRIES::forEach), Gazetteer.EMPTY);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** What a hit is ordered by, told from its text alone. */
    private static String key(Sort sort, Hit hit) {
        String[] words = hit.text().split(" ");
        return switch (sort) {
            case RELEVANCE -> "";
            case TIME -> hit.day().orElseThrow().toString();
            case ARTICLE -> hit.place().group() + ":" + hit.place().number();
            case BEFORE -> words[1] + " " + words[0];
            case AFTER -> String.join(" ", List.of(words).subList(3, words.length));
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELEVANCE")
    void whatIsListedIsTheBeginningOfEverythingInThatOrder(Sort sort) throws IOException {
        List<String> wanted = new ArrayList<>();
        try (Answers all = engine.all("قمة", Sort.RELEVANCE)) {
            assertEquals(PASSAGES, all.size());
            for (int n = 0; n < all.size(); n++) {
                wanted.add(key(sort, all.read(n)));
            }
        }
        wanted.sort(Comparator.naturalOrder());
        SearchResult listed = engine.search("قمة", new SearchOptions(LISTED, sort, false));
        assertEquals(PASSAGES, listed.total());
        assertEquals(
                wanted.subList(0, LISTED),
                listed.hits().stream().map(hit -> key(sort, hit)).toList());
        try (Answers all = engine.all("قمة", sort)) {
            List<String> found = new ArrayList<>();
            for (int n = 0; n < all.size(); n++) {
                found.add(key(sort, all.read(n)));
            }
            assertEquals(wanted, found);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELEVANCE")
    void whatHoldsEveryWordIsNotCrowdedOutByWhatHoldsSome(Sort sort) throws IOException {
        String query = "مؤتمر عاجل";
        SearchResult result = engine.search(query, new SearchOptions(PASSAGES, sort, false));
        assertEquals(PASSAGES / 3, result.complete());
        assertEquals(PASSAGES, result.total());
        List<Answer> answers = result.hits().stream().map(Hit::answer).toList();
        assertEquals(answers.stream().sorted().toList(), answers);
        assertEquals(
                Map.of(Answer.FULL, result.complete(), Answer.PARTIAL, result.total() - result.complete()),
                Map.of(
                        Answer.FULL,
                                (int) answers.stream()
                                        .filter(Answer.FULL::equals)
                                        .count(),
                        Answer.PARTIAL,
                                (int) answers.stream()
                                        .filter(Answer.PARTIAL::equals)
                                        .count()));
    }

    @Test
    void orderingIsGivenUpWhenNobodyWaits() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        engine.search("قمة", new SearchOptions(LISTED, Sort.AFTER, false), () -> asked.incrementAndGet() > 3);
        assertTrue(asked.get() < 10, () -> asked + " texts were read on for nobody");
    }
}
