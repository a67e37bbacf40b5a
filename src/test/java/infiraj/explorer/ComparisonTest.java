package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.corpus.Shipped;
import infiraj.explorer.Comparison.Account;
import infiraj.explorer.Comparison.Agreement;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Corpus CORPUS = Shipped.corpus();
    private static final DateReadings READINGS = DateReadings.of(CORPUS);

    private static Comparison of(String event) {
        return Comparison.of(CORPUS.event(event).orElseThrow(), CORPUS, READINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03, 2023-03, SAME",
        "2023, 2023-03-16, WIDER",
        "2023-03-16, 2023-03, DIFFERENT",
        "2023-07, 2023-08-18, DIFFERENT",
    })
    void aReadingAgreesAsFarAsItHoldsTheAdoptedDays(String said, String adopted, Agreement agreement) {
        assertEquals(agreement, Agreement.of(EdtfDate.parse(said), EdtfDate.parse(adopted)));
    }

    @ParameterizedTest
    @CsvSource({
        "camp-david, 1, DIFFERENT, false",
        "singapore-meeting, 2, WIDER WIDER, false",
        "export-controls, 2, WIDER WIDER, false",
        "colonial-rule, 4, SAME SAME WIDER DIFFERENT, true",
        "kihara-shin-meeting, 1, UNDATED, false",
    })
    void everyArticleThatSpeaksOfAnEventHasItsAccount(String event, int articles, String agreements, boolean disputed) {
        Comparison comparison = of(event);
        assertEquals(articles, comparison.accounts().size());
        assertEquals(
                List.of(agreements.split(" ")).stream().sorted().toList(),
                comparison.accounts().stream()
                        .map(Account::agreement)
                        .map(Agreement::name)
                        .sorted()
                        .toList());
        assertEquals(disputed, comparison.isDisputed());
    }

    @Test
    void noPassageIsLost() {
        CORPUS.events()
                .forEach(event -> assertEquals(
                        event.evidence().size(),
                        Comparison.of(event, CORPUS, READINGS).accounts().stream()
                                .collect(Collectors.summingInt(
                                        account -> account.statements().size()))));
    }
}
