package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
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
                        foldings(),
                        Arbitraries.doubles().between(-100_000, 40_000),
                        Arbitraries.doubles().between(-2.5, 1.8).map(exponent -> Math.pow(10, exponent)),
                        Arbitraries.doubles().between(200, 4000),
                        Arbitraries.of(true, false))
                .as(TimeScale::new);
    }

    /** From none to a handful of folds over two centuries. */
    private static Arbitrary<Folding> foldings() {
        return Arbitraries.integers().between(1800, 2020).set().ofMaxSize(10).map(years -> {
            List<Integer> ends = years.stream().sorted().toList();
            return new Folding(IntStream.range(0, ends.size() / 2)
                    .mapToObj(i -> FoldingTest.fold(ends.get(2 * i), ends.get(2 * i + 1)))
                    .toList());
        });
    }

    /** How far a place may be from where it should be, in days. */
    private static double slack(TimeScale scale) {
        return 1e-6 * Math.max(1, scale.width() / scale.pxPerDay());
    }

    @Property
    void everyPointIsOneDayAndEveryDayOnePoint(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0, max = 1) double where) {
        double x = where * scale.width();
        assertEquals(x, scale.x(scale.day(x)), 1e-3);
        Period seen = scale.period();
        TimeScale again = TimeScale.showing(seen, scale.folding(), scale.width(), scale.leftward());
        assertEquals(scale.pxPerDay(), again.pxPerDay(), 1e-6 * scale.pxPerDay());
        assertEquals(scale.origin(), again.origin(), slack(scale));
    }

    @Property
    void laterLiesFartherAlong(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -1e5, max = 5e4) double day,
            @ForAll @DoubleRange(min = 1, max = 1e5) double days) {
        double moved = scale.x(day + days) - scale.x(day);
        assertTrue(scale.leftward() ? moved < 0 : moved > 0);
        assertTrue(Math.abs(moved) <= scale.pixels(days) * (1 + 1e-9), "a fold only takes away");
    }

    @Property
    void theDayUnderThePointerStaysWhenZooming(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        double x = where * scale.width();
        TimeScale zoomed = scale.zoomedAt(x, factor);
        assertEquals(scale.placeAt(x), zoomed.placeAt(x), slack(zoomed));
        assertEquals(x, zoomed.x(scale.day(x)), 1e-3);
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
        assertEquals(scale.placeAt((near + far) / 2), spread.placeAt(scale.width() / 2), slack);
        if (spread.pxPerDay() < TimeScale.MAX_PX_PER_DAY) {
            assertEquals(scale.placeAt(near), spread.placeAt(0), slack);
            assertEquals(scale.placeAt(far), spread.placeAt(scale.width()), slack);
        }
    }

    @Property
    void bothDirectionsMirrorEachOther(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = -1e5, max = 1e5) double day) {
        TimeScale mirrored =
                new TimeScale(scale.folding(), scale.origin(), scale.pxPerDay(), scale.width(), !scale.leftward());
        assertEquals(scale.width() - scale.x(day), mirrored.x(day), 1e-6 * Math.max(1, Math.abs(scale.x(day))));
    }

    @Property
    void theDayFollowsTheHandThatDrags(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx) {
        double x = where * scale.width();
        assertEquals(
                scale.placeAt(x),
                scale.draggedBy(dx).placeAt(x + dx),
                1e-6 * Math.max(1, scale.width() / scale.pxPerDay()));
    }

    @Property
    void zoomingStaysWithinItsLimits(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0.01, max = 1e6) double factor) {
        double next = scale.zoomedAt(0, factor).pxPerDay();
        assertTrue(next >= TimeScale.MIN_PX_PER_DAY && next <= TimeScale.MAX_PX_PER_DAY);
    }
}
