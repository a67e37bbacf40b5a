package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the proposals agree with the chronology that people made; the numbers may only grow. */
class ProposalQualityTest {
    private static final Corpus CORPUS = Shipped.corpus();
    private static final Candidates CANDIDATES = new Candidates(Shipped.vocabulary());

    private int readings;
    private int everybody;
    private int firstType;
    private int anyType;
    private int merges;

    @Test
    void proposalsAgreeWithTheChronologyAsOftenAsTheyDid() {
        CORPUS.articles().forEach(this::measure);
        String found = readings + " dated quotations: everybody proposed " + everybody + ", first type right "
                + firstType + ", right type among those proposed " + anyType
                + ", the event itself suggested for merging " + merges;
        assertTrue(readings >= 46 && everybody >= 39 && firstType >= 26 && anyType >= 38 && merges >= 17, found);
    }

    private void measure(Article article) {
        List<Candidate> candidates = CANDIDATES.in(article);
        for (Event event : CORPUS.events()) {
            for (Evidence evidence : event.evidence()) {
                if (evidence.passage().article().equals(article.id())
                        && evidence.reading().isPresent()) {
                    candidates.stream()
                            .filter(candidate -> states(candidate, evidence))
                            .findFirst()
                            .ifPresent(candidate -> measure(candidate, event));
                }
            }
        }
    }

    private static boolean states(Candidate candidate, Evidence evidence) {
        return candidate.passage().paragraph() == evidence.passage().paragraph()
                && candidate.dating().span().overlaps(evidence.passage().span());
    }

    private void measure(Candidate candidate, Event event) {
        readings++;
        everybody += candidate.who().containsAll(event.participants()) ? 1 : 0;
        firstType += candidate.type() == event.type() ? 1 : 0;
        anyType += candidate.types().stream().anyMatch(proposal -> proposal.value() == event.type()) ? 1 : 0;
        merges += MergeAdvice.of(candidate, CORPUS.events())
                        .filter(advice -> advice.event().equals(event))
                        .isPresent()
                ? 1
                : 0;
    }
}
