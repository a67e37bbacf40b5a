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

class AnchorTest {
    private static final double ROUNDING = 1e-6;

    /** Ten blocks of 100 in a window of 250. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 40, 0, 0",
        "0, -130, 1, -30",
        "3, -30, 3, -30",
        "3, 170, 1, -30",
        "9, 0, 7, -50",
        "9, 180, 7, -20",
        "9, -500, 7, -50",
    })
    void settlesOnTheFirstBlockInTheWindow(int block, double top, int first, double y) {
        assertEquals(new Anchor(first, y), new Anchor(block, top).settled(10, i -> 100, 250));
    }

    @Property
    void nothingSeenMovesWhereNeitherEndIsReached(
            @ForAll @Size(min = 30, max = 40) List<@DoubleRange(min = 10, max = 90) Double> heights,
            @ForAll @DoubleRange(min = -60, max = 60) double distance) {
        Anchor middle = new Anchor(15, -5).by(distance);
        Anchor settled = middle.settled(heights.size(), heights::get, 100);
        assertEquals(middle.top(), topOf(15, settled, heights), ROUNDING);
        assertTrue(settled.top() <= 0 && settled.top() + heights.get(settled.block()) > 0, settled.toString());
    }

    private static double topOf(int block, Anchor anchor, List<Double> heights) {
        double top = anchor.top();
        for (int i = anchor.block(); i < block; i++) {
            top += heights.get(i);
        }
        for (int i = block; i < anchor.block(); i++) {
            top -= heights.get(i);
        }
        return top;
    }

    @Property
    void aTextThatFitsStandsAtTheTop(
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = 1, max = 20) Double> heights,
            @ForAll @DoubleRange(min = -500, max = 500) double top) {
        Anchor settled = new Anchor(heights.size() - 1, top).settled(heights.size(), heights::get, 100);
        assertEquals(new Anchor(0, 0), settled);
    }
}
