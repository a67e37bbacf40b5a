package infiraj.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FlickTest {
    private static final double FRAME = 1 / 60.0;

    private static Flick moved(double speed, int frames) {
        Flick flick = new Flick();
        flick.begin();
        for (int i = 0; i <= frames; i++) {
            flick.at(i * FRAME, speed * i * FRAME);
        }
        return flick;
    }

    @Property
    void whatIsFlickedRunsOnAsFastAsTheHandWas(
            @ForAll @DoubleRange(min = 200, max = 8000) double speed,
            @ForAll boolean back,
            @ForAll @IntRange(min = 3, max = 30) int frames) {
        double towards = back ? -speed : speed;
        assertEquals(towards * Flick.SECONDS / 3, moved(towards, frames).distance(frames * FRAME), 1e-6 * speed);
    }

    @Property
    void aHandThatStoppedLeavesEverythingWhereItIs(
            @ForAll @DoubleRange(min = -8000, max = 8000) double speed,
            @ForAll @DoubleRange(min = 0.09, max = 3) double rest) {
        assertEquals(0, moved(speed, 10).distance(10 * FRAME + rest));
    }

    @Property
    void aSlowHandGivesNoMomentum(@ForAll @DoubleRange(min = -140, max = 140) double speed) {
        assertEquals(0, moved(speed, 10).distance(10 * FRAME));
    }
}
