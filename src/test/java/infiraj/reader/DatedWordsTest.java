package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedWordsTest {
    private static final Corpus CORPUS = Samples.corpus();

    @Test
    void findsTheWordsThatDateTheEvidenceOfTheCorpus() {
        List<DatedWords> found = CORPUS.articles().stream()
                .flatMap(article -> Samples.dates(CORPUS, article).stream())
                .toList();
        long dated = CORPUS.events().stream()
                .flatMap(event -> event.evidence().stream())
                .filter(evidence -> evidence.reading().isPresent())
                .count();
        assertTrue(found.size() > dated * 0.8, found.size() + " of " + dated);
    }

    @Test
    void theWordsAreThoseOfTheReading() {
        assertEquals(
                List.of(),
                CORPUS.events().stream()
                        .flatMap(event -> event.evidence().stream())
                        .flatMap(evidence -> DatedWords.of(
                                CORPUS.article(evidence.passage().article()).orElseThrow(),
                                evidence,
                                reading -> reading.wording())
                                .stream())
                        .filter(dated -> !CORPUS.quoted(dated.passage()).equals(dated.reading()))
                        .toList());
    }
}
