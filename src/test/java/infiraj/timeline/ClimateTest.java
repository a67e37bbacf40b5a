package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
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
    void theEffectOfAnEventIsWhatItsDayWouldLackWithoutIt() {
        Event first = Sample.event("a", "2019-01-01", EventType.REJECT);
        Event second = Sample.event("b", "2020-01-02", EventType.AGREE);
        Event context = Sample.event("c", "2021-01-02", EventType.NONE);
        Climate climate = Climate.of(List.of(first, second, context), YEAR);
        Climate.Effect effect = climate.effectOf(second).orElseThrow();
        assertEquals(climate.at(day("2020-01-03")), effect.with());
        assertEquals(EventType.REJECT.goldstein(), effect.without(), 1e-9);
        assertTrue(Double.isNaN(climate.effectOf(first).orElseThrow().without()));
        assertTrue(climate.effectOf(context).isEmpty());
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

    /** As the definition says, one event after the other. */
    private static double plainly(List<Event> events, double halfLife, double day) {
        double weights = 0;
        double sum = 0;
        for (Event event : events) {
            DateExtent extent = DateExtent.of(event.date().adopted());
            if (extent.start() < day && event.type().quadClass().isPresent()) {
                double entered = Math.min(1, (day - extent.start()) / (extent.end() - extent.start()));
                double weight = entered * Math.pow(2, -Math.max(0, day - extent.end()) / halfLife);
                weights += weight;
                sum += weight * event.type().goldstein();
            }
        }
        return sum / weights;
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.integers().between(1990, 2024),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("%04d", "%04d-%02d", "%04d-%02d-15", "%04d/2025"))
                .as((year, month, form) -> form.formatted(year, month));
        return Combinators.combine(dates, Arbitraries.of(EventType.class))
                .as((date, type) -> Sample.event("e", date, type))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void isWhatItsDefinitionSays(
            @ForAll("events") List<Event> events,
            @ForAll @DoubleRange(min = 6000, max = 25_000) double day,
            @ForAll @DoubleRange(min = 200, max = 4000) double halfLife) {
        assertEquals(
                plainly(events, halfLife, day), Climate.of(events, halfLife).at(day), 1e-9);
    }

    @Property(tries = 200)
    void withoutAnEventItIsWhatTheOthersMakeIt(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 1500, max = 4000) double halfLife) {
        Climate climate = Climate.of(events, halfLife);
        for (int i = 0; i < events.size(); i++) {
            List<Event> others = new ArrayList<>(events);
            Event event = others.remove(i);
            double end = DateExtent.of(event.date().adopted()).end();
            double expected = Climate.of(others, halfLife).at(end);
            climate.effectOf(event).ifPresent(effect -> assertEquals(expected, effect.without(), 1e-6));
        }
    }
}
