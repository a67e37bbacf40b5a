package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final double QUICK = Pace.WAITED / 2;
    private static final double SLOW = Pace.WAITED * 2;

    private final Pace pace = new Pace();

    /** Of so many pulses, which draw. */
    private List<Boolean> drawing(int pulses) {
        return Stream.generate(pace::draws).limit(pulses).toList();
    }

    private void take(double milliseconds, int frames) {
        for (int i = 0; i < frames; i++) {
            pace.took(milliseconds);
        }
    }

    @Test
    void everyPulseDrawsWhereDrawingIsQuick() {
        take(QUICK, 3);
        assertEquals(List.of(true, true, true), drawing(3));
    }

    @Test
    void theFirstFrameOfAMotionWaitsUntilTheNewPageIsDrawn() {
        pace.begin();
        assertEquals(List.of(false, false, false, true, true), drawing(Pace.LEAD + 2));
    }

    @Test
    void aFrameThatHadToWaitLeavesTheNextOnesMoreTime() {
        take(SLOW, 1);
        assertEquals(List.of(true, false, true, false), drawing(4));
    }

    @Test
    void noFrameTakesMoreThanFourPulses() {
        take(SLOW, 100);
        assertEquals(List.of(true, false, false, false, true), drawing(5));
    }

    @Test
    void afterCalmFramesMoreAreTried() {
        take(SLOW, 2);
        take(QUICK, Pace.CALM);
        assertEquals(List.of(true, false, true), drawing(3));
        take(QUICK, Pace.CALM);
        // What the frame before had asked for still holds.
        assertEquals(List.of(false, true, true), drawing(3));
    }
}
