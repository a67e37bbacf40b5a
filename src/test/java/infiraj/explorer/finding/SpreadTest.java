package infiraj.explorer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import infiraj.search.Answers;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.TestCorpus;
import infiraj.search.names.Gazetteer;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import infiraj.wording.Language;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everything found lies, when more is found than is listed. */
class SpreadTest {
    private static final int ARTICLES = 120;
    private static final int PARAGRAPHS = 10;
    private static final int STATED = 3;
    private static final Corpus MANY = many();
    private static final Corpus SHIPPED = TestCorpus.corpus();
    private static final SearchEngine ENGINE = TestCorpus.engine();

    private final Explorer explorer = new Explorer(new Appearance(Language.ARABIC));
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), work::add, Runnable::run);

    /** Every paragraph tells of the summit; one in each article states an event, which does not name it. */
    private static Corpus many() {
        List<Article> articles = IntStream.range(0, ARTICLES)
                .mapToObj(n -> new Article(
                        "a%03d".formatted(n),
                        new Headline("عنوان", Headline.Basis.STATED),
                        Optional.empty(),
                        Optional.empty(),
                        "ar",
                        Optional.empty(),
                        IntStream.range(0, PARAGRAPHS)
                                .mapToObj(i -> new Paragraph(Paragraph.Kind.BODY, "القمة مرة " + i))
                                .toList()))
                .toList();
        return Corpus.inOrder(
                articles,
                IntStream.range(0, ARTICLES).mapToObj(SpreadTest::event).toList());
    }

    private static Event event(int n) {
        Passage words = new Passage("a%03d".formatted(n), STATED, new TextSpan(0, 5));
        return new Event(
                "e" + n,
                new Bilingual("حدث", "Event"),
                new Bilingual("جملة", "Sentence"),
                new EventDate(EdtfDate.parse("" + (1900 + n)), EventDate.Basis.TEXT, Optional.empty()),
                EventType.CONSULT,
                List.of(Participant.JAPAN),
                Optional.empty(),
                List.of(new Evidence(new TextQuoteSelector("القمة", "", ""), words, Optional.empty())),
                Optional.empty(),
                List.of(),
                false);
    }

    private static Set<String> ids() {
        return MANY.events().stream().map(Event::id).collect(Collectors.toSet());
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void workUntilListed() {
        while (finder.findingsProperty().get().isEmpty()) {
            work.remove().run();
        }
    }

    private Spread spread() {
        return finder.spreadProperty().get();
    }

    private int listed() {
        return finder.findingsProperty().get().orElseThrow().found().size();
    }

    private void search(String query) {
        explorer.open(MANY);
        finder.queryProperty().set(query);
    }

    @Test
    void isOfEverythingFoundHoweverLittleIsListed() {
        search("القمة");
        work();
        assertTrue(listed() < ARTICLES * PARAGRAPHS / 2, () -> listed() + " are listed");
        assertTrue(spread().isWhole());
        assertEquals(ARTICLES * PARAGRAPHS, spread().answers());
        assertEquals(ARTICLES * PARAGRAPHS, spread().occurrences().size());
        assertEquals(ids(), spread().events());
        assertEquals(
                MANY.events().stream().map(event -> event.date().adopted()).collect(Collectors.toSet()),
                spread().times().keySet());
        MANY.articles()
                .forEach(article ->
                        assertEquals(PARAGRAPHS, spread().marksIn(article.id()).size()));
    }

    @Test
    void liesAtTheDatesThatPassagesTellOfAndNotWhereNoneIsTold() {
        Article article = new Article(
                "a",
                new Headline("عنوان", Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(
                        new Paragraph(Paragraph.Kind.BODY, "عقدت القمة في 5 مارس 2021، وأعقبتها أخرى في عام 2023."),
                        new Paragraph(Paragraph.Kind.BODY, "ورحب الجميع بنتائج القمة.")));
        explorer.open(Corpus.inOrder(List.of(article), List.of()));
        finder.queryProperty().set("القمة");
        work();
        assertEquals(2, spread().answers());
        assertEquals(
                Set.of(EdtfDate.parse("2021-03-05"), EdtfDate.parse("2023")),
                spread().times().keySet());
    }

    @Provide
    Arbitrary<String> queries() {
        return TestCorpus.queriesOf(
                "الحوار", "الأمني", "كوريا", "الشمالية", "سول", "اليابان", "\"كامب ديفيد\"", "قم*", "-طوكيو");
    }

    @Property(tries = 50)
    void whatIsMarkedIsWholeWordsAndNothingBetweenThem(@ForAll("queries") String query) throws IOException {
        try (Answers answers = ENGINE.all(query, Sort.RELEVANCE)) {
            Spread everything = Spread.of(answers, SHIPPED);
            for (Article article : SHIPPED.articles()) {
                List<Passage> marks = everything.marksIn(article.id());
                assertEquals(Set.copyOf(marks).size(), marks.size());
                for (Passage mark : marks) {
                    String text = article.paragraphs().get(mark.paragraph()).text();
                    assertTrue(
                            Words.in(text).stream().map(Word::span).anyMatch(mark.span()::equals),
                            () -> query + " marks «" + mark.span().in(text) + "»");
                }
            }
        }
    }

    @Test
    void isOfWhatIsListedUntilEverythingHasBeenRead() {
        search("القمة");
        workUntilListed();
        assertFalse(spread().isWhole());
        assertEquals(listed(), spread().answers());
    }

    @Test
    void theTimelineIsNarrowedOnceEverythingHasBeenRead() {
        search("القمة");
        workUntilListed();
        finder.onlyFoundProperty().set(true);
        assertEquals(Optional.empty(), explorer.filterProperty().get().found());
        work();
        assertEquals(Optional.of(ids()), explorer.filterProperty().get().found());
    }

    @Test
    void isGivenUpForWhatIsAskedMeanwhile() {
        search("القمة");
        workUntilListed();
        finder.queryProperty().set("\"القمة مرة 7\"");
        work();
        assertEquals(ARTICLES, spread().answers());
        finder.giveUp();
        work();
        assertEquals(Spread.NONE, spread());
    }

    @Test
    void steppingLeadsThroughWhatIsNotListedToo() {
        search("القمة");
        work();
        Set<Passage> seen = new HashSet<>();
        for (int step = 0; step < ARTICLES * PARAGRAPHS; step++) {
            finder.step(1);
            seen.add(finder.occurrenceProperty().get().orElseThrow());
        }
        assertEquals(ARTICLES * PARAGRAPHS, seen.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"الحوار الامني", "سول", "كوريا", "القمة الثلاثية في كامب ديفيد", "=الأمني", "who:PRK", "زقزقة"})
    void whereEverythingIsListedItIsThatOfTheList(String query) throws IOException {
        Corpus corpus = TestCorpus.corpus();
        FindingMaker maker = new FindingMaker(corpus);
        try (SearchEngine engine = TestCorpus.engine();
                Answers answers = engine.all(query, Sort.RELEVANCE)) {
            Findings findings = Findings.of(query, engine.search(query, SearchOptions.best(500)), maker);
            assertTrue(findings.isEverything());
            Spread listed = Spread.of(findings.found(), findings.answer(), maker, true);
            Spread everything = Spread.of(answers, corpus);
            assertEquals(everything.answers(), listed.answers());
            assertEquals(everything.events(), listed.events());
            assertEquals(everything.times(), listed.times());
            assertEquals(everything.occurrences(), listed.occurrences());
            corpus.articles()
                    .forEach(article -> assertEquals(
                            Set.copyOf(everything.marksIn(article.id())), Set.copyOf(listed.marksIn(article.id()))));
        }
    }
}
