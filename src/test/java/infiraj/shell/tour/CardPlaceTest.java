package infiraj.shell.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a window of 1000 by 800, a card of 300 by 200. */
class CardPlaceTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;

    private static Rectangle2D beside(Rectangle2D part) {
        return CardPlace.beside(part, 300, 200, WIDTH, HEIGHT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a field above, 400, 10, 200, 40, 350, 68",
        "a bar below, 0, 760, 1000, 40, 350, 542",
        "a pane at the left, 0, 60, 600, 740, 618, 330",
        "a pane at the right, 400, 60, 600, 740, 82, 330",
        "nearly everything, 10, 10, 980, 780, 350, 572",
        "a button at the corner, 960, 10, 30, 30, 682, 58",
    })
    void theCardStandsBesideWhatItTellsOf(
            String what, double x, double y, double width, double height, double cardX, double cardY) {
        Rectangle2D card = beside(new Rectangle2D(x, y, width, height));
        assertEquals(cardX, card.getMinX(), 0.1);
        assertEquals(cardY, card.getMinY(), 0.1);
    }

    @Property
    void theCardIsAlwaysWithinTheWindow(
            @ForAll @DoubleRange(max = 990) double x,
            @ForAll @DoubleRange(max = 790) double y,
            @ForAll @DoubleRange(max = 1000) double width,
            @ForAll @DoubleRange(max = 800) double height) {
        Rectangle2D part = new Rectangle2D(x, y, Math.min(width, WIDTH - x), Math.min(height, HEIGHT - y));
        assertTrue(new Rectangle2D(0, 0, WIDTH, HEIGHT).contains(beside(part)));
    }
}
