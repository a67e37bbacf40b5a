package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentsTest {
    private static final double ROUNDING = 1e-6;

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "9, 0", "10, 1", "29, 1", "30, 2", "59, 2", "60, 2", "999, 2"})
    void findsTheBlockAtAHeight(double y, int block) {
        assertEquals(block, new Extents(3, i -> 10 * (i + 1)).at(y));
    }

    @Property
    void topsAreTheSumsOfWhatIsAbove(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 500) Double> guesses,
            @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 500) Double> heights) {
        Extents extents = new Extents(guesses.size(), guesses::get);
        int corrected = Math.min(guesses.size(), heights.size());
        for (int i = 0; i < corrected; i++) {
            extents.set(i, heights.get(i));
        }
        double top = 0;
        for (int i = 0; i < guesses.size(); i++) {
            assertEquals(top, extents.top(i), ROUNDING);
            top += i < corrected ? heights.get(i) : guesses.get(i);
        }
        assertEquals(top, extents.total(), ROUNDING);
    }

    @Property
    void theBlockAtAHeightHoldsIt(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0.5, max = 500) Double> heights,
            @ForAll @DoubleRange(min = 0, max = 0.99) double share) {
        Extents extents = new Extents(heights.size(), heights::get);
        double y = share * extents.total();
        int block = extents.at(y);
        assertTrue(extents.top(block) <= y + ROUNDING && y < extents.top(block + 1) + ROUNDING);
    }
}
