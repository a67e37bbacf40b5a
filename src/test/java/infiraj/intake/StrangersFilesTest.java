package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five texts as received, taken in as a stranger's files. */
class StrangersFilesTest {
    /** «لأكثر من 6 سنوات» and «الذكرى الخامسة والسبعين»: the person is asked for the date. */
    private static final Set<String> FOR_THE_PERSON = Set.of("us-information-sharing-push", "nato-founded");

    private static final Corpus CORPUS = Shipped.corpus();
    private static final Candidates CANDIDATES = new Candidates(Shipped.vocabulary());

    static Stream<Article> articles() {
        return CORPUS.articles().stream();
    }

    private static Draft imported(Article article) {
        return Shipped.draft(
                new DraftReader(Shipped.knownDays()).read(article.source().orElseThrow(), Shipped.source(article)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void giveTheShippedParagraphs(Article shipped) {
        assertEquals(shipped.paragraphs(), imported(shipped).paragraphs());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void proposeTheHeadlineThatTheSourceCarries(Article shipped) {
        Headline proposed = imported(shipped).article().headline();
        assertEquals(shipped.headline().basis(), proposed.basis());
        if (proposed.basis() == Headline.Basis.STATED) {
            assertEquals(shipped.headline().text(), proposed.text());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void haveACandidateForEveryDateOfTheChronology(Article shipped) {
        List<Candidate> candidates = CANDIDATES.in(imported(shipped).article());
        assertEquals(List.of(), uncovered(shipped, candidates, false));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void giveTheDatesOfTheChronologyOnceTheDayOfPublicationIsKnown(Article shipped) {
        Draft dated = shipped.published()
                .map(published -> imported(shipped).withPublished(published.date(), new Bilingual("معروف", "known")))
                .orElseGet(() -> imported(shipped));
        assertEquals(List.of(), uncovered(shipped, CANDIDATES.in(dated.article()), true));
    }

    /** The readings of the chronology that no candidate has. */
    private static List<String> uncovered(Article shipped, List<Candidate> candidates, boolean withDates) {
        List<String> uncovered = new ArrayList<>();
        for (Event event : CORPUS.events()) {
            for (Evidence evidence : event.evidence()) {
                if (evidence.passage().article().equals(shipped.id())
                        && evidence.reading().isPresent()
                        && !(withDates && FOR_THE_PERSON.contains(event.id()))
                        && candidates.stream().noneMatch(candidate -> covers(candidate, evidence, withDates))) {
                    uncovered.add(event.id() + ": " + evidence.reading().get());
                }
            }
        }
        return uncovered;
    }

    /** Events that no text dates; what dates them in the chronology is an editor's knowledge. */
    private static final Set<String> UNDATED = Set.of(
            "japan-welcomes-plan",
            "biden-withdraws",
            "kihara-shin-meeting",
            "extended-deterrence-talks",
            "foreign-minister-visit");

    /** Under any name, all at once, by a program that knows nothing of what happened when. */
    @Test
    void asAFolderCoverEveryEventThatTheyDate(@TempDir Path folder) throws IOException {
        for (Article article : CORPUS.articles()) {
            Files.write(
                    folder.resolve("saved-" + CORPUS.articles().indexOf(article) + ".txt"), Shipped.source(article));
        }
        Importer importer = new Importer(new DraftReader(List.of()), new Twins(), Corpus.empty());
        Importer.Outcome outcome = importer.read(List.of(folder), () -> false, (done, all) -> {});
        assertEquals(List.of(), outcome.refusals());
        Set<String> covered = new HashSet<>();
        for (Article shipped : CORPUS.articles()) {
            Article imported = outcome.arrivals().stream()
                    .map(arrival -> arrival.draft().article())
                    .filter(article -> article.paragraphs().equals(shipped.paragraphs()))
                    .findFirst()
                    .orElseThrow();
            List<Candidate> candidates = CANDIDATES.in(imported);
            CORPUS.events().stream()
                    .filter(event -> event.evidence().stream()
                            .filter(evidence -> evidence.passage().article().equals(shipped.id()))
                            .filter(evidence -> evidence.reading().isPresent())
                            .anyMatch(evidence ->
                                    candidates.stream().anyMatch(candidate -> covers(candidate, evidence, false))))
                    .map(Event::id)
                    .forEach(covered::add);
        }
        Set<String> uncovered =
                new HashSet<>(CORPUS.events().stream().map(Event::id).toList());
        uncovered.removeAll(covered);
        assertEquals(UNDATED, uncovered);
    }

    private static boolean covers(Candidate candidate, Evidence evidence, boolean withDates) {
        DateReading reading = evidence.reading().orElseThrow();
        boolean there = candidate.passage().paragraph() == evidence.passage().paragraph()
                && candidate.passage().span().overlaps(evidence.passage().span())
                && candidate.dating().span().overlaps(evidence.passage().span());
        boolean dated = candidate.date().isPresent()
                && !candidate.date().get().latest().isBefore(reading.date().earliest())
                && !candidate.date().get().earliest().isAfter(reading.date().latest());
        return there && (dated || !withDates);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void standWhereTheySay(Article shipped) {
        Article article = imported(shipped).article();
        for (Candidate candidate : CANDIDATES.in(article)) {
            String paragraph =
                    article.paragraphs().get(candidate.passage().paragraph()).text();
            assertEquals(candidate.words(), candidate.passage().span().in(paragraph));
            assertTrue(
                    candidate
                            .passage()
                            .span()
                            .contains(candidate.dating().span().start()),
                    candidate.words());
        }
    }
}
