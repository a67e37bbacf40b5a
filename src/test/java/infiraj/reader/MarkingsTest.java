package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkingsTest {
    private static final Marking SUMMIT = marking("summit", 1, 0, 40);
    private static final Marking PLEDGE = marking("pledge", 1, 20, 60);
    private static final Marking TALKS = marking("talks", 1, 60, 80);
    private static final Marking TREATY = marking("treaty", 3, 5, 9);
    private static final Markings ALL = new Markings(List.of(TREATY, TALKS, PLEDGE, SUMMIT));

    private static Marking marking(String event, int paragraph, int start, int end) {
        return new Marking(new Passage("article", paragraph, new TextSpan(start, end)), event, Optional.empty());
    }

    @Test
    void passagesThatOverlapAreOnDifferentTracks() {
        assertEquals(
                List.of(0, 1, 0),
                ALL.in(1).stream().map(Markings.Tracked::track).toList());
    }

    @Test
    void severalEventsOnOnePassageAreAllNamed() {
        assertEquals(List.of("summit", "pledge"), ALL.eventsAt(1, 30));
        assertEquals(List.of("talks"), ALL.eventsAt(1, 60));
        assertEquals(List.of(), ALL.eventsAt(2, 30));
    }

    @Test
    void theMostSpecificPassageIsNamedFirst() {
        Markings nested = new Markings(List.of(marking("long", 0, 0, 90), marking("short", 0, 10, 20)));
        assertEquals(List.of("short", "long"), nested.eventsAt(0, 15));
    }

    @Test
    void stepsThroughTheTextAndRoundItsEnds() {
        Place beginning = new Place(0, 0);
        assertEquals(Optional.of(SUMMIT), ALL.after(Optional.empty(), beginning));
        assertEquals(Optional.of(PLEDGE), ALL.after(Optional.of(SUMMIT), beginning));
        assertEquals(Optional.of(SUMMIT), ALL.after(Optional.of(TREATY), beginning));
        assertEquals(Optional.of(TREATY), ALL.before(Optional.of(SUMMIT), beginning));
    }

    @Test
    void theFirstStepIsFromWhatIsOnScreen() {
        assertEquals(Optional.of(TREATY), ALL.after(Optional.empty(), new Place(2, 0)));
        assertEquals(Optional.of(TALKS), ALL.before(Optional.empty(), new Place(2, 0)));
        assertEquals(Optional.empty(), Markings.NONE.after(Optional.empty(), new Place(2, 0)));
    }
}
