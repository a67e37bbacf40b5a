package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.CorpusWriter;
import infiraj.corpus.LoadResult;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates become events, and the queue moves on. */
class AcceptanceTest {
    private static final Corpus CORPUS = Shipped.corpus();
    private static final Candidates CANDIDATES = new Candidates(Shipped.vocabulary());

    private static List<Event> accepted(Article article) {
        return CANDIDATES.in(article).stream()
                .flatMap(candidate -> Acceptance.event(candidate.id(), candidate, article).stream())
                .toList();
    }

    @Test
    void whatIsAcceptedCanBeWrittenAndReadAgain(@TempDir Path folder) throws Exception {
        assertStays(
                folder,
                CORPUS.articles().stream()
                        .flatMap(article -> accepted(article).stream())
                        .toList());
    }

    @Test
    void whatIsMergedCanBeWrittenAndReadAgainEvenWhereItSaysAnotherDate(@TempDir Path folder) throws Exception {
        List<Event> merged = new ArrayList<>(CORPUS.events());
        for (Article article : CORPUS.articles()) {
            for (Candidate candidate : CANDIDATES.in(article)) {
                Optional<Evidence> evidence = Acceptance.evidence(candidate, article);
                MergeAdvice.of(candidate, merged)
                        .ifPresent(advice -> evidence.ifPresent(words -> merged.set(
                                merged.indexOf(advice.event()), Acceptance.merged(advice.event(), List.of(words)))));
            }
        }
        assertStays(folder, merged);
    }

    private static void assertStays(Path folder, List<Event> events) throws Exception {
        Path articles = Files.createDirectories(folder.resolve(CorpusLoader.ARTICLES));
        Path sources = Files.createDirectories(folder.resolve(CorpusLoader.SOURCES));
        for (Article article : CORPUS.articles()) {
            Files.writeString(articles.resolve(article.id() + ".json"), CorpusWriter.article(article));
            Files.createFile(sources.resolve(article.source().orElseThrow()));
        }
        Files.writeString(folder.resolve(CorpusLoader.CHRONOLOGY), CorpusWriter.chronology(events));
        LoadResult read = CorpusLoader.load(folder);
        assertTrue(read instanceof LoadResult.Loaded, read.toString());
        assertEquals(
                new HashSet<>(events),
                new HashSet<>(((LoadResult.Loaded) read).corpus().events()));
    }

    @Test
    void aCandidateWithNobodyInItIsNoInteraction() {
        CORPUS.articles().stream()
                .flatMap(article -> accepted(article).stream())
                .filter(event -> event.participants().isEmpty())
                .forEach(event -> assertEquals(EventType.NONE, event.type()));
    }

    @Test
    void mergingAddsEvidenceAndNothingElse() {
        Event event = CORPUS.events().getFirst();
        Evidence evidence = CORPUS.events().getLast().evidence().getFirst();
        Event merged = Acceptance.merged(event, List.of(evidence));
        assertEquals(event.evidence().size() + 1, merged.evidence().size());
        assertEquals(event.date(), merged.date());
        assertEquals(event.participants(), merged.participants());
    }

    @Test
    void theQueueStepsRoundAndGoesOnAfterADecision() {
        List<Candidate> all = CANDIDATES.in(CORPUS.articles().getFirst());
        Review review = Review.of(all, Set.of());
        assertEquals(all.getFirst(), review.current().orElseThrow());
        assertEquals(all.getLast(), review.step(-1).current().orElseThrow());
        Review second = review.step(1);
        Review after = second.after(all, Set.of(all.get(1).id()));
        assertEquals(all.get(2), after.current().orElseThrow());
        assertEquals(1, after.decided());
        assertEquals(all.size(), after.all());
        Set<String> everything = new HashSet<>();
        all.forEach(candidate -> everything.add(candidate.id()));
        assertTrue(after.after(all, everything).current().isEmpty());
    }
}
