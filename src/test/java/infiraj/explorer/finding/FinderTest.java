package infiraj.explorer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.explorer.View;
import infiraj.model.Corpus;
import infiraj.model.Passage;
import infiraj.search.SearchEngine;
import infiraj.search.index.Place;
import infiraj.search.names.Gazetteer;
import infiraj.wording.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final Corpus CORPUS = switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data")))) {
        case LoadResult.Loaded(Corpus loaded) -> loaded;
        case LoadResult.Refused refused -> throw new AssertionError(refused);
    };

    private final Explorer explorer = new Explorer(new Appearance(Language.ARABIC));
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Deque<SearchEngine> engines = new ArrayDeque<>();
    private boolean indexable = true;
    private final Finder finder = new Finder(explorer, this::engine, work::add, Runnable::run);

    private SearchEngine engine(Corpus corpus) throws IOException {
        if (!indexable) {
            throw new IOException("meant to fail");
        }
        engines.add(Engines.inMemory(Gazetteer.EMPTY).over(corpus));
        return engines.getLast();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void open() {
        explorer.open(CORPUS);
        work();
    }

    private void type(String query) {
        finder.queryProperty().set(query);
        work();
    }

    private Findings findings() {
        return finder.findingsProperty().get().orElseThrow();
    }

    private Spread spread() {
        return finder.spreadProperty().get();
    }

    @Test
    void answersWhatWasTypedBeforeTheCorpusWasThere() {
        finder.queryProperty().set("الحوار الامني");
        work();
        assertEquals(Optional.empty(), finder.findingsProperty().get());
        open();
        assertFalse(findings().answers().isEmpty());
    }

    @Test
    void turnsToTheArticleThatAnswersAndMarksItsWords() {
        open();
        type("الحوار الامني");
        Passage found = finder.occurrenceProperty().get().orElseThrow();
        assertEquals(
                found.article(), explorer.articleProperty().get().orElseThrow().id());
        assertEquals("الحوار الأمني", CORPUS.quoted(found));
        assertEquals(
                List.of("الحوار", "الأمني"),
                spread().marksIn(found.article()).stream()
                        .filter(mark -> mark.paragraph() == found.paragraph()
                                && mark.span().overlaps(found.span()))
                        .map(CORPUS::quoted)
                        .toList());
        assertTrue(spread().events().contains("resumption-considered"), () -> "" + spread().events());
    }

    @Test
    void aSearchThatFailsLeavesNothingThatWouldPassForItsAnswerAndTheNextOneIsAnswered() throws IOException {
        open();
        type("الحوار الامني");
        finder.onlyFoundProperty().set(true);
        engines.getLast().close();
        type("كوريا");
        assertTrue(finder.failedProperty().get());
        assertEquals(Optional.empty(), finder.findingsProperty().get());
        assertEquals(List.of(), finder.rowsProperty().get());
        assertEquals(Spread.NONE, spread());
        assertEquals(Optional.empty(), explorer.filterProperty().get().found());
        type("كوري");
        assertFalse(finder.failedProperty().get());
        assertFalse(findings().answers().isEmpty());
    }

    @Test
    void anIndexThatCannotBeMadeIsTriedAgainByTheNextSearch() {
        indexable = false;
        open();
        type("كوريا");
        assertTrue(finder.failedProperty().get());
        indexable = true;
        type("كوري");
        assertFalse(finder.failedProperty().get());
        assertFalse(findings().answers().isEmpty());
    }

    @Test
    void whoGivesUpASearchThatFailedHearsNoMoreOfIt() {
        indexable = false;
        open();
        type("كوريا");
        finder.giveUp();
        assertFalse(finder.failedProperty().get());
    }

    @Test
    void givingUpRestoresWhatWasThere() {
        open();
        explorer.select("camp-david");
        explorer.periodProperty().set(explorer.everything());
        View before = explorer.view();
        type("الحوار الامني");
        finder.onlyFoundProperty().set(true);
        finder.step(1);
        explorer.select("freedom-edge");
        assertFalse(before.equals(explorer.view()));
        finder.giveUp();
        assertEquals(before, explorer.view());
        assertEquals("", finder.queryProperty().get());
        assertEquals(Optional.empty(), finder.findingsProperty().get());
    }

    @Test
    void aViewOfASearchCanBeShownAgain() {
        open();
        type("الحوار الامني");
        finder.onlyFoundProperty().set(true);
        View searched = explorer.view();
        assertTrue(searched.filter().found().isPresent());
        finder.giveUp();
        explorer.show(searched);
        work();
        assertEquals(searched.filter(), explorer.view().filter());
        assertEquals(searched.query(), explorer.view().query());
        assertEquals(searched.period(), explorer.view().period());
        assertTrue(finder.onlyFoundProperty().get());
    }

    @Test
    void aViewOfWhatIsGoneShowsTheRest() {
        open();
        View seen = explorer.view();
        explorer.show(new View(
                seen.period().shifted(10),
                seen.direction(),
                seen.laneBy(),
                seen.climateShown(),
                seen.folded(),
                seen.halfLife(),
                seen.filter(),
                "",
                Optional.of("gone"),
                Optional.of("gone too")));
        assertEquals(seen.period().shifted(10), explorer.view().period());
        assertEquals(Optional.empty(), explorer.view().event());
        assertEquals(seen.article(), explorer.view().article());
    }

    @Test
    void stepsThroughEveryOccurrenceAndRoundTheEnd() {
        open();
        type("كوريا");
        List<Passage> all = spread().occurrences();
        Passage first = finder.occurrenceProperty().get().orElseThrow();
        for (int i = 0; i < all.size(); i++) {
            finder.step(1);
            assertEquals(
                    explorer.articleProperty().get().orElseThrow().id(),
                    finder.occurrenceProperty().get().orElseThrow().article());
        }
        assertEquals(Optional.of(first), finder.occurrenceProperty().get());
        finder.step(-1);
        assertEquals(
                all.get(Math.floorMod(all.indexOf(first) - 1, all.size())),
                finder.occurrenceProperty().get().orElseThrow());
    }

    @Test
    void asAFilterItLeavesOnlyTheEventsFoundUntilItIsTakenAway() {
        open();
        type("الحوار الامني");
        finder.onlyFoundProperty().set(true);
        Set<String> found = spread().events();
        assertEquals(found.size(), explorer.itemsProperty().get().size());
        type("كوريا");
        assertEquals(spread().events().size(), explorer.itemsProperty().get().size());
        explorer.filterProperty().set(Filter.NONE);
        assertFalse(finder.onlyFoundProperty().get());
        assertEquals(CORPUS.events().size(), explorer.itemsProperty().get().size());
    }

    @Test
    void tighteningAsksForTheWordsAsPrinted() {
        open();
        type("الحوار الامني");
        finder.tighten(findings().answers().getFirst());
        work();
        assertEquals("=الحوار =الأمني", finder.queryProperty().get());
        assertFalse(findings().answers().isEmpty());
        findings().answers().forEach(finding -> assertTrue(finding.line().text().contains("الحوار الأمني")));
    }

    @Test
    void tighteningLeavesTheRestOfTheQuery() {
        open();
        type("الامني كوريا from:2019 -طوكيو");
        Finding finding = findings().answers().stream()
                .filter(each -> each.line().keyword().equals("الأمني"))
                .findFirst()
                .orElseThrow();
        finder.tighten(finding);
        work();
        assertEquals("=الأمني كوريا -طوكيو from:2019", finder.queryProperty().get());
        assertTrue(findings().found().stream().map(Finding::place).anyMatch(finding.place()::equals));
    }

    @Test
    void remembersWhatLedSomewhereUntilToldToForget() {
        open();
        type("سيول");
        finder.open(findings().answers().getFirst());
        type("طوكيو");
        finder.remember();
        type("سيول");
        finder.remember();
        assertEquals(
                List.of("سيول", "طوكيو"), finder.searches().recentProperty().get());
        finder.searches().recall(List.of("طوكيو", "بيونغ يانغ"));
        assertEquals(
                List.of("سيول", "طوكيو", "بيونغ يانغ"),
                finder.searches().recentProperty().get());
        finder.searches().forgetRecent();
        assertEquals(List.of(), finder.searches().recentProperty().get());
    }

    @Test
    void finishesTheWordBeingTyped() {
        open();
        type("طوكي");
        assertTrue(finder.completionsProperty().get().contains("طوكيو"), () -> "" + finder.completionsProperty());
    }

    @Test
    void openingAnEventSelectsIt() {
        open();
        type("الحوار الامني");
        Finding event = findings().answers().stream()
                .filter(Finding::isEvent)
                .findFirst()
                .orElseThrow();
        finder.open(event);
        assertEquals(
                event.place(),
                new Place.OfEvent(
                        explorer.selectedProperty().get().orElseThrow().id()));
    }
}
