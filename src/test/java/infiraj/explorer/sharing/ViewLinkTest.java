package infiraj.explorer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.explorer.Certainty;
import infiraj.explorer.Filter;
import infiraj.explorer.View;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewLinkTest {
    @Test
    void saysNoMoreThanWhatIsSpecial() {
        assertEquals("infiraj:?from=2018&to=2025", ViewLink.text(Views.PLAIN));
    }

    @Test
    void whatIsNearerToMidnightThanANanosecondIsMidnight() {
        double from = Math.nextUp(Views.day(1970, 1, 3));
        double to = Math.nextDown(Views.day(1970, 1, 29));
        assertEquals("infiraj:?from=1970-01-03&to=1970-01-28", ViewLink.text(Views.of(from, to, Filter.NONE, "")));
    }

    @Test
    void isReadableAsFarAsLatinLettersGo() {
        Filter filter = new Filter(
                Set.of(Participant.JAPAN, new Participant("USA")),
                Set.of(Optional.of(QuadClass.VERBAL_COOPERATION), Optional.empty()),
                Set.of(),
                true,
                Set.of(Certainty.CERTAIN),
                false,
                Optional.of(Set.of("camp-david")));
        View view = Views.of(Views.day(2023, 3, 1), Views.day(2024, 7, 19) + 0.25, filter, "GSOMIA 100%");
        assertEquals(
                "infiraj:?from=2023-03&to=2024-07-19T06:00&participants=JPN,USA&kinds=context,verbal_cooperation"
                        + "&landmarks&certainty=certain&q=GSOMIA%20100%25&found",
                ViewLink.text(view));
    }

    @Test
    void takesWhatPeopleAndOtherProgramsMakeOfIt() {
        View view = ViewLink.read("  \u2067INFIRAJ:?to=2024-06&&from=2019~&q=الحوار الأمني&participants=\u2069\n")
                .value()
                .orElseThrow();
        assertEquals(Views.day(2019, 1, 1), view.period().from());
        assertEquals(Views.day(2024, 7, 1), view.period().to());
        assertEquals("الحوار الأمني", view.query());
        assertEquals(Filter.NONE, view.filter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"infiraj:?", "Infiraj:?from=x", " infiraj:?from=2018&to=2019"})
    void isKnownByItsBeginning(String text) {
        assertTrue(ViewLink.isLink(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "infiraj", "infiraj:", "about infiraj:?from=2018", "https://x.org/?from=2018"})
    void otherTextsAreNone(String text) {
        assertFalse(ViewLink.isLink(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://x.org/?from=2018                       | WRONG_FORMAT       | 1
            infiraj:?                                      | MISSING_FIELD      | 1
            infiraj:?from=2018                             | MISSING_FIELD      | 1
            infiraj:?from=2018&to=2017                     | PERIOD_BACKWARDS   | 23
            infiraj:?from=2018T&to=2019                    | BAD_MOMENT         | 15
            infiraj:?from=Y-100000&to=2019                 | BAD_MOMENT         | 15
            infiraj:?from=../2018&to=2019                  | BAD_MOMENT         | 15
            infiraj:?from=18&to=2019                       | BAD_DATE           | 15
            infiraj:?from=2018&to                          | NOT_TEXT           | 20
            infiraj:?from=2018&to=2019&to=2020             | DUPLICATE_KEY      | 28
            infiraj:?from=2018&to=2019&colour=red          | UNKNOWN_FIELD      | 28
            infiraj:?from=2018&to=2019&lanes=rows          | UNKNOWN_VALUE      | 34
            infiraj:?from=2018&to=2019&climate=P1D         | UNKNOWN_VALUE      | 36
            infiraj:?from=2018&to=2019&half-life=P0D       | BAD_DURATION       | 38
            infiraj:?from=2018&to=2019&half-life=1e9       | BAD_DURATION       | 38
            infiraj:?from=2018&to=2019&landmarks=yes       | NOT_TRUE_OR_FALSE  | 38
            infiraj:?from=2018&to=2019&participants=JPN,JAP| UNKNOWN_PARTICIPANT| 45
            infiraj:?from=2018&to=2019&participants=JPN,JPN| REPEATED_ITEM      | 41
            infiraj:?from=2018&to=2019&kinds=war           | UNKNOWN_VALUE      | 34
            infiraj:?from=2018&to=2019&articles=../etc     | BAD_ID             | 37
            infiraj:?from=2018&to=2019&select=A            | BAD_ID             | 35
            infiraj:?from=2018&to=2019&q=%zz               | BAD_ESCAPE         | 30
            infiraj:?from=2018&to=2019&q=%d8               | BAD_ESCAPE         | 30
            infiraj:?from=2018&to=2019&q=%                 | BAD_ESCAPE         | 30
            infiraj:?from=2018&to=2019&q=%00               | BROKEN_CHARACTER   | 30
            infiraj:?from=2018&to=2019&q=a%0Ab             | SEVERAL_LINES      | 30
            infiraj:?from=2018&to=2019&q=%20               | BLANK_TEXT         | 30
            """)
    void saysWhereItIsWrong(String text, ProblemKind kind, int column) {
        var reading = ViewLink.read(text);
        assertEquals(Optional.empty(), reading.value());
        Problem problem = reading.problems().getFirst();
        assertEquals(kind, problem.kind());
        assertEquals(column, problem.column());
    }

    @Test
    void isNotReadBeyondALimit() {
        var reading = ViewLink.read("infiraj:?from=2018&to=2019&q=" + "%41".repeat(1_000_000));
        assertEquals(
                List.of(ProblemKind.TOO_LARGE),
                reading.problems().stream().map(Problem::kind).toList());
    }
}
