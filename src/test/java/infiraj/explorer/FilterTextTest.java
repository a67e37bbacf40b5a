package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.explorer.FilterText.Mistake;
import infiraj.explorer.FilterText.Reading;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                     | ''
            who:kor,JPN                            | who:JPN,KOR
            who:JPN  who:KOR                       | who:JPN,KOR
            landmarks kind:context,verbal-conflict | kind:verbal-conflict,context landmarks
            article:b,a who:USA                    | who:USA article:a,b
            certainty:possible,certain landmarks   | landmarks certainty:certain,possible
            """)
    void whatIsReadIsWrittenInOneWay(String text, String canonical) {
        assertEquals(canonical, FilterText.of(((Reading.Read) FilterText.read(text)).filter()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JPN                 | JPN     | UNKNOWN_FACET
            Landmarks           | Landmarks | UNKNOWN_FACET
            who:                | who:    | NO_PARTICIPANT
            who:JPN,            | who:JPN, | NO_PARTICIPANT
            who:J               | J       | NO_PARTICIPANT
            kind:warm           | warm    | NO_KIND
            kind:VERBAL-CONFLICT | VERBAL-CONFLICT | NO_KIND
            article:../x        | ../x    | NO_ARTICLE
            certainty:maybe     | maybe   | NO_CERTAINTY
            who:JPN kind:x y    | x       | NO_KIND
            """)
    void whatIsNoFilterIsRefusedByItsFirstWrongWord(String text, String word, Mistake mistake) {
        assertEquals(new Reading.Refused(word, mistake), FilterText.read(text));
    }

    @Property
    void everyFilterIsReadAsItWasWritten(@ForAll("filters") Filter filter) {
        assertEquals(new Reading.Read(filter), FilterText.read(FilterText.of(filter)));
    }

    @Provide
    static Arbitrary<Filter> filters() {
        Arbitrary<Set<Participant>> who = Arbitraries.of("JPN", "KOR", "USA", "NATO")
                .map(Participant::new)
                .set();
        Arbitrary<Set<Optional<QuadClass>>> kinds =
                Arbitraries.of(QuadClass.class).optional().set();
        Arbitrary<Set<String>> articles =
                Arbitraries.of(List.of("a", "b-1", "summit-2023")).set();
        Arbitrary<Set<Certainty>> certainties = Arbitraries.of(Certainty.class).set();
        return Combinators.combine(who, kinds, articles, Arbitraries.of(true, false), certainties)
                .as((a, b, c, d, e) -> new Filter(a, b, c, d, e, false, Optional.empty()));
    }
}
