package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.theme.Role;
import infiraj.timeline.Drawing.Box;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewPictureTest {
    private static final double WIDTH = 1_000;
    private static final Period YEARS = new Period(
            EdtfDate.parse("2019-01-01").earliest().toEpochDay(),
            EdtfDate.parse("2025-01-01").earliest().toEpochDay());
    private static final DateExtent SUMMIT = DateExtent.of(EdtfDate.parse("2023-03-16"));

    private static List<Box> found(boolean leftward, Map<DateExtent, Integer> times) {
        TimelineSpec spec =
                Sample.spec(Sample.items("2019-08-22", "2023-03-16", "2024-06-27"), YEARS, WIDTH, 90, leftward);
        return new OverviewPicture(Sample.searched(spec, new Highlight(Set.of("e1"), times)))
                .showing(YEARS).shapes().stream()
                        .filter(Box.class::isInstance)
                        .map(Box.class::cast)
                        .filter(box -> box.role() == Role.NOTE_EDGE)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasFoundHangsOverTheDayItTellsOf(boolean leftward) {
        List<Box> found = found(leftward, Map.of(SUMMIT, 2));
        assertFalse(found.isEmpty());
        double flow = WIDTH * (SUMMIT.middle() - YEARS.from()) / (YEARS.to() - YEARS.from());
        double x = leftward ? WIDTH - flow : flow;
        for (Box box : found) {
            assertTrue(box.x() - 5 <= x && x <= box.x() + box.width() + 5, () -> box + " is far from " + x);
        }
    }

    @Test
    void nothingHangsThereWhereNothingTellsOfADate() {
        assertEquals(List.of(), found(false, Map.of()));
    }
}
