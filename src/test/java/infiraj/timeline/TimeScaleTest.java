package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TimeScaleTest {
    @Provide
    Arbitrary<TimeScale> scales() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-100_000, 40_000),
                        Arbitraries.doubles().between(-2.5, 1.8).map(exponent -> Math.pow(10, exponent)),
                        Arbitraries.doubles().between(200, 4000),
                        Arbitraries.of(true, false))
                .as(TimeScale::new);
    }

    @Property
    void theDayUnderThePointerStaysWhenZooming(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        double x = where * scale.width();
        double before = scale.day(x);
        TimeScale zoomed = scale.zoomedAt(x, factor);
        assertEquals(before, zoomed.day(x), 1e-6 * Math.max(1, scale.width() / zoomed.pxPerDay()));
    }

    @Property
    void aZoomAndItsInverseRestoreTheScale(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = 0.5, max = 1.6) double factor) {
        double x = where * scale.width();
        TimeScale back = scale.zoomedAt(x, factor).zoomedAt(x, 1 / factor);
        assertEquals(scale.pxPerDay(), back.pxPerDay(), 1e-9 * scale.pxPerDay());
        assertEquals(scale.origin(), back.origin(), 1e-6 * Math.max(1, scale.width() / scale.pxPerDay()));
    }

    @Property
    void whatABandIsDrawnAroundFillsTheView(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 0.95) double where,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double share,
            @ForAll boolean drawnBackwards) {
        double near = where * scale.width();
        double far = (where + share) * scale.width();
        TimeScale spread = drawnBackwards ? scale.spreading(far, near) : scale.spreading(near, far);
        double slack = 1e-6 * Math.max(1, scale.width() / scale.pxPerDay());
        assertTrue(spread.pxPerDay() <= TimeScale.MAX_PX_PER_DAY);
        assertEquals(scale.day((near + far) / 2), spread.day(scale.width() / 2), slack);
        if (spread.pxPerDay() < TimeScale.MAX_PX_PER_DAY) {
            assertEquals(scale.day(near), spread.day(0), slack);
            assertEquals(scale.day(far), spread.day(scale.width()), slack);
        }
    }

    @Property
    void bothDirectionsMirrorEachOther(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = -1e5, max = 1e5) double day) {
        TimeScale mirrored = new TimeScale(scale.origin(), scale.pxPerDay(), scale.width(), !scale.leftward());
        assertEquals(scale.width() - scale.x(day), mirrored.x(day), 1e-6 * Math.max(1, Math.abs(scale.x(day))));
    }

    @Property
    void theDayFollowsTheHandThatDrags(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx) {
        double x = where * scale.width();
        assertEquals(
                scale.day(x), scale.draggedBy(dx).day(x + dx), 1e-6 * Math.max(1, scale.width() / scale.pxPerDay()));
    }

    @Property
    void zoomingStaysWithinItsLimits(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0.01, max = 1e6) double factor) {
        double next = scale.zoomedAt(0, factor).pxPerDay();
        assertTrue(next >= TimeScale.MIN_PX_PER_DAY && next <= TimeScale.MAX_PX_PER_DAY);
    }
}
