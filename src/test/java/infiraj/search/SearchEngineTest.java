package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.Hit.Answer;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Facets.Days;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.query.Mark;
import infiraj.search.query.Remark;
import infiraj.search.words.MatchKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchEngineTest {
    private static final SearchEngine ENGINE = TestCorpus.engine();

    private static SearchResult search(String query) throws IOException {
        return ENGINE.search(query, SearchOptions.best(100));
    }

    private static List<Hit> answers(SearchResult result) {
        return result.hits().stream()
                .filter(hit -> hit.answer() != Answer.LOOSE)
                .toList();
    }

    private static Set<String> marked(SearchResult result) {
        return answers(result).stream()
                .flatMap(hit -> hit.marks().stream().map(mark -> mark.span().in(hit.text())))
                .collect(Collectors.toSet());
    }

    @Test
    void findsTheResumedSecurityDialogueInSloppySpelling() throws IOException {
        SearchResult result = search("الحوار الامني");
        assertTrue(passages(result).subList(0, 3).contains(new Place.OfPassage("security-talks-2023-03-15", 1)));
        assertTrue(marked(result).containsAll(Set.of("الحوار", "الأمني")));
    }

    private static List<Place> passages(SearchResult result) {
        return result.hits().stream()
                .map(Hit::place)
                .filter(place -> place instanceof Place.OfPassage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سول            | سيول
            سيول           | بسول
            Seoul          | سيول
            Camp David     | كامب
            كامب دايفيد     | ديفيد
            Freedom Edge   | فريدوم
            بيونغيانغ       | بيونج
            بيونغ يانغ      | يانج
            جيسوميا        | GSOMIA
            أمريكي         | الأميركي
            kyodo          | كيودو
            الأمني         | الأمنيواضاف
            كوريا الجنوبية  | كوريا_الجنوبية
            """)
    void findsNamesInTheirOtherSpellings(String query, String found) throws IOException {
        Set<String> marked = marked(search(query));
        List<String> words = List.of(found.split("_"));
        assertTrue(marked.containsAll(words), query + " marks " + marked);
    }

    @Test
    void saysThatANameMatchedInAnotherSpelling() throws IOException {
        Hit hit = answers(search("Freedom Edge")).stream()
                .filter(each -> each.place() instanceof Place.OfPassage)
                .findFirst()
                .orElseThrow();
        assertEquals(MatchKind.NAME_VARIANT, hit.loosestMatch());
        assertEquals("فريدوم\" إيدج".replace("\"", ""), hit.best().in(hit.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "الأمني, AS_WRITTEN",
        "الامني, SPELLING",
        "أمني, CLITIC",
        "كيشيدل, TYPO",
        "باليستي, STEM",
    })
    void labelsEachHitWithHowItMatched(String query, MatchKind kind) throws IOException {
        SearchResult result = ENGINE.search(query, new SearchOptions(100, Sort.RELEVANCE, false));
        Set<MatchKind> kinds = answers(result).stream()
                .flatMap(hit -> hit.marks().stream())
                .map(Mark::kind)
                .collect(Collectors.toSet());
        assertTrue(kinds.contains(kind), query + " matches " + kinds);
    }

    @Test
    void anExcludedWordIsInNoHit() throws IOException {
        SearchResult with = search("قمة");
        SearchResult without = search("قمة -واشنطن");
        assertTrue(without.total() > 0 && without.total() < with.total());
        assertTrue(without.hits().stream().noneMatch(hit -> hit.text().contains("واشنطن")));
    }

    @Test
    void aPhraseIsFoundWordByWord() throws IOException {
        SearchResult result = search("\"الحوار الامني\"");
        assertTrue(result.total() > 0);
        for (Hit hit : result.hits()) {
            assertTrue(hit.best().in(hit.text()).contains("وار الأمني"), hit.text());
        }
    }

    @Test
    void anExactWordIsPrintedLetterForLetter() throws IOException {
        assertEquals(0, search("=الامني").total());
        SearchResult result = search("=الأمني");
        assertTrue(result.total() > 0);
        assertEquals(Set.of("الأمني"), marked(result));
    }

    @Test
    void aPrefixFindsWhatBeginsSo() throws IOException {
        assertTrue(marked(search("كيش*")).contains("كيشيدا"));
        assertTrue(marked(search("كيش")).contains("كيشيدا"));
    }

    @Test
    void alternativesCountAsOne() throws IOException {
        SearchResult either = search("سنغافورة OR موصلات");
        assertEquals(
                List.of(Answer.FULL),
                answers(either).stream().map(Hit::answer).distinct().toList());
        assertTrue(either.total() >= search("سنغافورة").total());
    }

    @ParameterizedTest
    @CsvSource({
        "article:gsomia-2019-08-22, gsomia-2019-08-22",
        "article:gsomia-2019-08-22 اليابان, gsomia-2019-08-22",
    })
    void filtersByArticle(String query, String article) throws IOException {
        SearchResult result = search(query);
        assertTrue(result.total() > 0);
        assertTrue(result.hits().stream().allMatch(hit -> hit.place().group().equals(article)));
    }

    @Test
    void filtersByTimeParticipantAndType() throws IOException {
        List<Hit> hits = search("from:2019 to:2019 who:كوريا type:conflict").hits();
        assertFalse(hits.isEmpty());
        assertTrue(hits.stream().allMatch(hit -> hit.day().orElseThrow().isBefore(LocalDate.of(2020, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "from:2017 to:2019, 1",
        "from:2019-06 to:2025, 1",
        "to:2018, 1",
        "from:2024-03-02, 1",
        "from:2019 to:2023, 0",
        "from:2024-04, 0",
        "to:2017, 0",
        "from:2024 to:2018, 0"
    })
    void aPassageOfTwoDatesIsFoundByEitherAndNotByWhatLiesBetween(String when, int found) throws IOException {
        Set<Days> dates = Set.of(
                new Days(LocalDate.of(2018, 12, 20), LocalDate.of(2018, 12, 20)),
                new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
        Entry entry = new Entry(new Place.OfPassage("a", 0), "قمة", "", new Facets(Set.of(), Set.of(), dates));
        try (SearchIndex index = SearchIndex.inMemory(sink -> sink.accept(entry));
                SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY)) {
            assertEquals(
                    found, engine.search("قمة " + when, SearchOptions.best(5)).total());
        }
    }

    @Test
    void sortsByTime() throws IOException {
        List<Hit> hits = ENGINE.search("اليابان", new SearchOptions(200, Sort.TIME, false))
                .hits();
        List<LocalDate> days = hits.stream()
                .filter(hit -> hit.answer() != Answer.LOOSE)
                .flatMap(hit -> hit.day().stream())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void countsWhatItDoesNotShow() throws IOException {
        SearchResult few = ENGINE.search("اليابان", SearchOptions.best(3));
        assertEquals(3, few.hits().size());
        assertEquals(answers(search("اليابان")).size(), few.total());
    }

    @Test
    void saysWhenNothingAnswers() throws IOException {
        SearchResult result = search("زرافة");
        assertEquals(0, result.total());
        assertTrue(result.hits().stream().allMatch(hit -> hit.answer() == Answer.LOOSE));
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.key().equals("search.unknown-words")));
    }

    @Test
    void aLongQuestionKeepsItsAnswerInSpiteOfAnOddWord() throws IOException {
        SearchResult result = search("متى وقعت اليابان وكوريا الجنوبية مذكرة التفاهم الزرافية في طوكيو؟");
        assertEquals("tokyo-memorandum-2024-07-28", passages(result).getFirst().group());
        assertTrue(result.total() > 0);
    }

    @Test
    void suggestsAKnownWordForAMistypedOne() throws IOException {
        assertEquals(List.of("قمة طوكيو"), search("قمة طوكيوو").suggestions());
        assertEquals(List.of(), search("قمة طوكيو").suggestions());
    }

    @Test
    void doesNotTakeAKnownQuestionForAnotherThatMerelyLooksAlike() throws IOException {
        assertEquals(List.of(), search("متى انتهت اتفاقية جيسوميا").suggestions());
    }

    @Test
    void suggestsTheWordInAnyFormWhereItIsNowherePrintedSo() throws IOException {
        SearchResult result = search("=الامني");
        assertEquals(0, result.total());
        assertEquals(List.of("الامني"), result.suggestions());
        assertTrue(search(result.suggestions().getFirst()).total() > 0);
    }

    @ParameterizedTest
    @CsvSource({"who:XYZ", "type:nonsense", "article:nowhere", "'who:XYZ,XYY'"})
    void aConditionThatNothingMeetsIsLeftOutAndSaidToBe(String condition) throws IOException {
        SearchResult result = search("قمة " + condition);
        assertEquals(search("قمة").total(), result.total());
        assertEquals("قمة", result.readAs());
        assertTrue(
                result.remarks().contains(Remark.of("search.filter-unknown", condition)), () -> "" + result.remarks());
    }

    @Test
    void aPeriodInWhichNothingIsFoundStays() throws IOException {
        assertEquals(0, search("قمة from:2050").total());
    }

    @Test
    void ofSeveralValuesAnyWillDo() throws IOException {
        Set<Place> either = places("who:CHN,PRK");
        Set<Place> both = new HashSet<>(places("who:CHN"));
        both.addAll(places("who:PRK"));
        assertEquals(both, either);
    }

    @Test
    void anArticleIsKnownByAPartOfItsName() throws IOException {
        assertEquals(places("article:gsomia-2019-08-22"), places("article:gsomia"));
    }

    /** In so few passages, nothing tells that the «و» of «وكوريا» is none of its letters. */
    @Test
    void aPhraseIsTheSameAfterAParticleHoweverSmallTheCollection() throws IOException {
        try (SearchEngine engine = TestCorpus.engineOver(
                Gazetteer.EMPTY, "اليابان وكوريا الشمالية", "الصين وكوريا الشمالية", "روسيا واليابان")) {
            assertEquals(
                    2,
                    engine.search("\"كوريا الشمالية\"", SearchOptions.best(10)).total());
            List<Hit> left = engine.search("اليابان -\"كوريا الشمالية\"", SearchOptions.best(10))
                    .hits();
            assertEquals(List.of("روسيا واليابان"), left.stream().map(Hit::text).toList());
        }
    }

    @Test
    void anExclusionAloneLeavesEverythingElse() throws IOException {
        SearchResult without = search("-سيول");
        assertTrue(without.total() > 50, () -> without.total() + " entries");
        without.hits().forEach(hit -> assertFalse(hit.text().contains("سيول"), hit::text));
    }

    private static Set<Place> places(String query) throws IOException {
        return ENGINE.search(query, SearchOptions.best(1000)).hits().stream()
                .filter(hit -> hit.answer() != Answer.LOOSE)
                .map(Hit::place)
                .collect(Collectors.toSet());
    }

    @Test
    void completesFromWordsAndNames() throws IOException {
        assertTrue(ENGINE.complete("قمة كي", 10).contains("قمة كيودو"));
        assertTrue(ENGINE.complete("كامب", 10).contains("كامب ديفيد"));
        assertEquals(List.of(), ENGINE.complete("قمة ", 10));
    }
}
