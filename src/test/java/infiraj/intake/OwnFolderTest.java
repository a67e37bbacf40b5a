package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.intake.OwnFolder.Opening;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person takes in is there again after the program has ended. */
class OwnFolderTest {
    private static final Corpus CORPUS = Shipped.corpus();
    private static final String NEWS = "التقى رئيسا وزراء اليابان وكوريا الجنوبية في طوكيو يوم 16 مارس 2023.";

    @TempDir
    Path folder = Path.of("");

    private OwnFolder open() throws IOException {
        return assertInstanceOf(Opening.Opened.class, OwnFolder.open(folder, CORPUS))
                .own();
    }

    private static Article article() {
        return Shipped.draft(new DraftReader(List.of()).pasted("x.txt", NEWS)).article();
    }

    private static Candidate candidate() {
        return new Candidates(Shipped.vocabulary()).in(article()).getFirst();
    }

    @Test
    void anEmptyFolderAddsNothing() throws IOException {
        assertEquals(CORPUS.articles(), open().corpus().articles());
        assertEquals(Set.copyOf(CORPUS.events()), Set.copyOf(open().corpus().events()));
    }

    @Test
    void acceptedEventsAreThereAgain() throws IOException {
        OwnFolder own = open();
        own.add(List.of(article()));
        Event event = Acceptance.event("own-1", candidate(), article()).orElseThrow();
        own.put(event, candidate().id());
        OwnFolder again = open();
        assertEquals(List.of(article()), again.articles());
        assertEquals(event, again.corpus().event("own-1").orElseThrow());
        assertEquals(Set.of(candidate().id()), again.decided());
    }

    @Test
    void aMergeStandsInPlaceOfTheShippedEventAndLeavesItsFileAlone() throws IOException {
        OwnFolder own = open();
        own.add(List.of(article()));
        Event shipped = CORPUS.event("tokyo-summit").orElseThrow();
        Event merged = Acceptance.merged(
                shipped, List.of(Acceptance.evidence(candidate(), article()).orElseThrow()));
        own.put(merged, candidate().id());
        assertEquals(merged, open().corpus().event("tokyo-summit").orElseThrow());
        assertEquals(CORPUS.events().size(), open().corpus().events().size());
    }

    @Test
    void dismissedCandidatesStayAway() throws IOException {
        open().dismiss("x-0-1");
        open().dismiss("x-0-2");
        assertEquals(Set.of("x-0-1", "x-0-2"), open().decided());
    }

    @Test
    void aDamagedFileIsNamedAndLeftAsItIs() throws IOException {
        Path chronology = Files.writeString(folder.resolve(CorpusLoader.CHRONOLOGY), "{ damaged");
        Opening opening = OwnFolder.open(folder, CORPUS);
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class, opening);
        assertTrue(refused.reason().problems().stream()
                .anyMatch(problem -> problem.file().equals(chronology)));
        assertEquals("{ damaged", Files.readString(chronology));
    }
}
