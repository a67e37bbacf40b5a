package infiraj.explorer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.explorer.settings.WindowPlace.Area;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two screens side by side, the right one lower; under a bar of 30 pixels on the left one. */
class WindowPlaceTest {
    private static final List<Area> SCREENS = List.of(new Area(0, 30, 1920, 1050), new Area(1920, 200, 1280, 1024));

    @ParameterizedTest(name = "{0},{1} {2}x{3}: {4}")
    @CsvSource({
        "100, 100, 1440, 900, true",
        "1800, 300, 1440, 900, true",
        "3100, 300, 1440, 900, false",
        "-1400, 100, 1440, 900, false",
        "-1300, 100, 1440, 900, true",
        "100, 5, 1440, 900, false",
        "100, 1070, 1440, 900, false",
        "2000, 100, 800, 600, false",
        "4000, 4000, 1440, 900, false",
    })
    void aWindowIsTakenBackWhereItsUpperEdgeCanBeHeld(double x, double y, double width, double height, boolean seen) {
        assertEquals(seen, new WindowPlace(x, y, width, height, false).isWithin(SCREENS));
    }
}
