package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.search.index.Place;
import infiraj.search.query.Remark;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in any spelling and in either language, whole or still being typed. */
class NamesSearchTest {
    private static final SearchEngine ENGINE = TestCorpus.engine();

    private static Set<String> markedInPassages(String query) throws IOException {
        return ENGINE.search(query, SearchOptions.best(200)).hits().stream()
                .filter(hit -> hit.place() instanceof Place.OfPassage)
                .flatMap(hit -> hit.marks().stream().map(mark -> mark.span().in(hit.text())))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, وكوريا",
        "Korean, الكورية",
        "Korean, الكوريين",
        "Koreans, الكوريين",
        "South Korean, الجنوبيين",
        "North Korea, الشمالية",
        "Japan, اليابان",
        "Japanese, اليابانيين",
        "Chinese, الصيني",
        "US, والولايات",
        "American, الأميركية",
        "Seoul, سيول",
        "Tokyo, طوكيو",
        "Camp David, ديفيد",
        "Freedom Edge, فريدوم",
        "Yoon, يون",
        "Moon, مون",
        "Kim, كيم",
        "Kihara, كيهارا",
        "Yoshida, ويوشيدا",
        "Shin, شين",
        "Brown, براون",
        "Kishida, كيشيدا",
        "Security Dialogue, الأمني",
        "Ministry of Defense, الدفاع",
        "Supreme Court, المحكمة"
    })
    void anEnglishNameFindsWhatArabicPassagesCallSo(String query, String marked) throws IOException {
        assertTrue(markedInPassages(query).contains(marked), () -> query + " does not mark " + marked);
    }

    @ParameterizedTest
    @CsvSource({
        "Seo, سيول",
        "Seou, سيول",
        "Jap, اليابان",
        "Camp, كامب",
        "Camp Dav, ديفيد",
        "Freedom E, إيدج",
        "in Toky, طوكيو",
        "توكي, طوكيو",
        "بتوكي, طوكيو",
        "بيونكيا, يانغ"
    })
    void anUnfinishedNameFindsWhatItWillFind(String query, String marked) throws IOException {
        assertTrue(markedInPassages(query).contains(marked), () -> query + " does not mark " + marked);
    }

    @Test
    void saysWhichNamesABeginningWasTakenFor() throws IOException {
        List<Remark> remarks = ENGINE.search("Seou", SearchOptions.best(10)).remarks();
        assertTrue(
                remarks.stream()
                        .anyMatch(remark -> remark.key().equals("search.name-begun")
                                && remark.arguments().getLast().toString().contains("سيول")),
                remarks::toString);
    }

    @Test
    void aFinishedWordIsNoBeginning() throws IOException {
        assertFalse(markedInPassages("Seou ").contains("سيول"));
    }

    /** The collection has these names too seldom to tell by itself that what stands before them is a particle. */
    @ParameterizedTest
    @CsvSource({"سول, زار بسول وفد", "دوكدو, خلاف على ودوكدو", "سول, قال مسؤول في سول"})
    void aNameIsExcludedAndQuotedBehindParticlesToo(String name, String text) throws IOException {
        try (SearchEngine engine = TestCorpus.engineOver(TestCorpus.names(), text)) {
            assertEquals(
                    1, engine.search("\"" + name + "\"", SearchOptions.best(9)).total());
            assertEquals(
                    0,
                    engine.search(text.split(" ")[0] + " -" + name, SearchOptions.best(9))
                            .total());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "كامب د, كامب ديفيد",
        "قمة كامب د, قمة كامب ديفيد",
        "Camp D, Camp David",
        "camp d, Camp David",
        "Seo, Seoul",
        "from Seo, from Seoul",
        "طوك, طوكيو",
        "بطوك, بطوكيو",
        "وبطوك, وبطوكيو",
        "والياب, واليابان",
        "للياب, لليابان",
        "سيئ, سيئول",
        "بيون, بيونغ يانغ",
        "كوريا الش, كوريا الشمالية",
        "Freedom, Freedom Edge"
    })
    void whatIsTypedIsFinished(String typed, String way) throws IOException {
        assertTrue(ENGINE.complete(typed, 6).contains(way), () -> typed + " is not finished as " + way);
    }

    @Test
    void theCommonestComesFirstAndNothingTwiceNorAsTyped() throws IOException {
        List<String> ways = ENGINE.complete("كور", 6);
        assertEquals("كوريا", ways.getFirst());
        assertEquals(ways.size(), Set.copyOf(ways).size());
        assertFalse(ENGINE.complete("كوريا", 6).contains("كوريا"));
        assertEquals(List.of(), ENGINE.complete("بيونيو", 6));
    }

    /** Whether or not its title and summary name them. */
    @ParameterizedTest
    @CsvSource({
        "JPN, اليابان",
        "JPN, Japan",
        "KOR, كوريا الجنوبية",
        "USA, United States",
        "NATO, الناتو",
        "PRK, North Korea"
    })
    void everyEventIsFoundByWhoTakesPart(String participant, String name) throws IOException {
        Set<Place> found = ENGINE.search(name, SearchOptions.best(200)).hits().stream()
                .filter(hit -> hit.answer() == Hit.Answer.FULL)
                .map(Hit::place)
                .collect(Collectors.toSet());
        TestCorpus.corpus().events().stream()
                .filter(event -> event.participants().stream()
                        .anyMatch(taking -> taking.code().equals(participant)))
                .forEach(event -> assertTrue(found.contains(new Place.OfEvent(event.id())), event::id));
    }

    @Test
    void whoTakesPartIsMarkedInTheLineThatNamesThem() throws IOException {
        for (Hit hit : ENGINE.search("اليابان", SearchOptions.best(200)).hits()) {
            if (hit.place() instanceof Place.OfEvent) {
                Hit shown = Entries.inOneLanguage(hit);
                assertFalse(shown.marks().isEmpty(), hit::text);
                assertFalse(shown.text().contains("\n\n"));
            }
        }
    }
}
