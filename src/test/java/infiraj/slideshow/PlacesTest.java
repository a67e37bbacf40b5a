package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D TABLET = new Rectangle2D(0, 900, 800, 600);

    @Test
    void theOnlyScreenIsTheAudiences() {
        assertEquals(new Places(LAPTOP, Optional.empty()), Places.on(List.of(LAPTOP), 700, 400));
    }

    @Test
    void theSpeakerStaysWhereTheWindowIs() {
        assertEquals(new Places(PROJECTOR, Optional.of(LAPTOP)), Places.on(List.of(LAPTOP, PROJECTOR), 700, 400));
        assertEquals(new Places(LAPTOP, Optional.of(PROJECTOR)), Places.on(List.of(LAPTOP, PROJECTOR), 2000, 400));
    }

    @Test
    void theLargestOtherScreenIsTheProjector() {
        assertEquals(
                PROJECTOR,
                Places.on(List.of(TABLET, LAPTOP, PROJECTOR), 700, 400).audience());
    }

    @Test
    void aWindowBesideAllScreensCountsToTheFirst() {
        assertEquals(
                Optional.of(LAPTOP),
                Places.on(List.of(LAPTOP, PROJECTOR), -5000, 0).speaker());
        assertEquals(
                Optional.of(LAPTOP),
                Places.on(List.of(LAPTOP, PROJECTOR), Double.NaN, Double.NaN).speaker());
    }
}
