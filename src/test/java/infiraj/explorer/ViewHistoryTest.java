package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {
    private final ViewHistory history = new ViewHistory();

    private static View at(double day) {
        return new View(
                new Period(day, day + 30),
                TimeDirection.AS_READ,
                LaneBy.KIND,
                true,
                false,
                Climate.DEFAULT_HALF_LIFE,
                Filter.NONE,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private void visit(double... days) {
        for (double day : days) {
            history.visit(at(day));
        }
    }

    @Test
    void hasNowhereToGoBeforeAnythingWasSeen() {
        assertEquals(Optional.empty(), history.move(-1));
        assertEquals(Optional.empty(), history.move(1));
    }

    @Test
    void forthUndoesBack() {
        visit(1, 2, 3);
        assertEquals(Optional.of(at(2)), history.move(-1));
        assertEquals(Optional.of(at(1)), history.move(-1));
        assertEquals(Optional.empty(), history.move(-1));
        assertEquals(Optional.of(at(2)), history.move(1));
        assertEquals(Optional.of(at(3)), history.move(1));
        assertEquals(Optional.empty(), history.move(1));
    }

    @Test
    void restingTwiceAtOnePlaceIsOneVisit() {
        visit(1, 2, 2, 2);
        assertEquals(Optional.of(at(1)), history.move(-1));
    }

    @Test
    void aNewWayForgetsTheOneThatWasGoneBackFrom() {
        visit(1, 2, 3);
        history.move(-1);
        visit(2, 4);
        assertEquals(Optional.empty(), history.move(1));
        assertEquals(Optional.of(at(2)), history.move(-1));
    }

    @Test
    void whatTurnsOutALittleDifferentOnArrivalKeepsTheWayForth() {
        visit(1, 2, 3);
        history.move(-1);
        visit(2.5);
        assertEquals(Optional.of(at(3)), history.move(1));
        visit(3);
        assertEquals(Optional.of(at(2.5)), history.move(-1));
    }

    @Test
    void theOldestIsForgottenWhenThereAreTooMany() {
        for (int day = 0; day < ViewHistory.MOST + 10; day++) {
            visit(day);
        }
        for (int back = 1; back < ViewHistory.MOST; back++) {
            assertEquals(Optional.of(at(ViewHistory.MOST + 9 - back)), history.move(-1));
        }
        assertEquals(Optional.empty(), history.move(-1));
    }

    @Test
    void nothingIsLeftOnceCleared() {
        visit(1, 2);
        history.clear();
        visit(3);
        assertEquals(Optional.empty(), history.move(-1));
    }
}
