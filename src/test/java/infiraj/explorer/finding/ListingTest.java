package infiraj.explorer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.search.Hit.Answer;
import infiraj.search.Kwic;
import infiraj.search.index.Place;
import infiraj.search.query.Tightening;
import infiraj.search.words.MatchKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Finding TEXT = finding(new Place.OfPassage("a", 0), "ب", Answer.FULL);
    private static final Finding OTHER = finding(new Place.OfPassage("b", 1), "أ", Answer.FULL);
    private static final Finding EVENT = finding(new Place.OfEvent("e"), "ت", Answer.FULL);
    private static final Finding SOME = finding(new Place.OfPassage("a", 2), "", Answer.PARTIAL);
    private static final Finding LOOSE = finding(new Place.OfPassage("a", 3), "", Answer.LOOSE);

    private static Finding finding(Place place, String after, Answer answer) {
        String article = place instanceof Place.OfPassage(String id, int paragraph) ? id : "a";
        return new Finding(
                place,
                article,
                new Kwic("", "كلمة", after),
                List.of(),
                MatchKind.AS_WRITTEN,
                answer,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Findings findings(Finding... found) {
        return new Findings("كلمة", "كلمة", List.of(), List.of(), 14, 10, 7, Tightening.NONE, List.of(found));
    }

    private static List<Row> rows(Grouping grouping) {
        return Listing.of(findings(TEXT, EVENT, OTHER, SOME, LOOSE), grouping);
    }

    @Test
    void whatAnswersInPartAndWhatMerelyResemblesStandApartBelow() {
        assertEquals(
                List.of(
                        new Row.Found(TEXT),
                        new Row.Found(EVENT),
                        new Row.Found(OTHER),
                        new Row.Partial(1, 4),
                        new Row.Found(SOME),
                        new Row.Resembling(1, 7),
                        new Row.Found(LOOSE)),
                rows(Grouping.NONE));
    }

    @Test
    void groupsPassagesAndEvents() {
        assertEquals(
                List.of(
                        new Row.Passages(2),
                        new Row.Found(TEXT),
                        new Row.Found(OTHER),
                        new Row.Events(1),
                        new Row.Found(EVENT)),
                rows(Grouping.KIND).subList(0, 5));
    }

    @Test
    void groupsByArticleAndAnEventStandsWithItsFirst() {
        assertEquals(
                List.of(
                        new Row.Article("a", 2),
                        new Row.Found(TEXT),
                        new Row.Found(EVENT),
                        new Row.Article("b", 1),
                        new Row.Found(OTHER)),
                rows(Grouping.ARTICLE).subList(0, 5));
    }

    @Test
    void whereNothingHoldsAllWordsWhatHoldsSomeIsTheAnswer() {
        Findings partly = findings(SOME, LOOSE);
        assertEquals(List.of(SOME), partly.answers());
        assertEquals(List.of(), partly.partial());
    }
}
