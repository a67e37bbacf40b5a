package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** How far a view can be moved away from what there is to see. */
class StayingTest {
    private static final Period WHOLE = new Period(-20_000, 20_000);

    @Property
    void someOfTheWholeStaysInViewAndNothingIsStretched(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = 3, max = 2e6) double length) {
        Period kept = new Period(from, from + length).stayingWith(WHOLE, 0.1);
        double common = Math.min(kept.to(), WHOLE.to()) - Math.max(kept.from(), WHOLE.from());
        assertEquals(length, kept.length(), 1e-6 * length);
        assertTrue(common >= 0.1 * Math.min(length, WHOLE.length()) - 1e-6 * length);
        assertEquals(kept.from(), kept.stayingWith(WHOLE, 0.1).from(), 1e-6 * length);
    }

    @Property
    void aViewWithinTheWholeIsLeftAsItIs(
            @ForAll @DoubleRange(min = -20_000, max = 10_000) double from,
            @ForAll @DoubleRange(min = 3, max = 10_000) double length) {
        Period view = new Period(from, from + length);
        assertEquals(view, view.stayingWith(WHOLE, 0.1));
    }
}
