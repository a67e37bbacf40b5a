package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClimateTest {
    private static final double YEAR = 365.25;

    private static double day(String edtf) {
        return Period.dayOf(EdtfDate.parse(edtf).earliest());
    }

    @Test
    void isUndefinedBeforeTheFirstEvent() {
        Climate climate = Climate.of(List.of(Sample.event("a", "2019-08-22", EventType.REJECT)), YEAR);
        assertTrue(Double.isNaN(climate.at(day("2019-08-22"))));
        assertEquals(EventType.REJECT.goldstein(), climate.at(day("2019-08-23")));
    }

    @Test
    void anEventWeighsHalfAsMuchAfterItsHalfLife() {
        Climate climate = Climate.of(
                List.of(
                        Sample.event("a", "2019-01-01", EventType.REJECT),
                        Sample.event("b", "2020-01-02", EventType.AGREE)),
                366);
        // One half-life lies between the two: weights 1/2 and 1.
        double expected = (0.5 * EventType.REJECT.goldstein() + EventType.AGREE.goldstein()) / 1.5;
        assertEquals(expected, climate.at(day("2020-01-03")), 1e-9);
    }

    @Test
    void anEventOfUnknownDayEntersLittleByLittle() {
        Climate climate = Climate.of(
                List.of(Sample.event("a", "2018-01-01", EventType.REJECT), Sample.event("b", "2019", EventType.AGREE)),
                100 * YEAR);
        double early = climate.at(day("2019-02-01"));
        double late = climate.at(day("2019-11-01"));
        assertTrue(EventType.REJECT.goldstein() < early && early < late && late < EventType.AGREE.goldstein());
    }

    @Test
    void contextAndEventsOfOthersDoNotMoveIt() {
        assertTrue(Climate.of(List.of(Sample.event("a", "2022", EventType.NONE)), YEAR)
                .isEmpty());
    }

    @Test
    void theLastEventStandsForAllWhenEveryWeightHasFaded() {
        Climate climate = Climate.of(List.of(Sample.event("a", "1910/1945", EventType.COERCE)), 1);
        assertEquals(EventType.COERCE.goldstein(), climate.at(day("2025")));
    }
}
