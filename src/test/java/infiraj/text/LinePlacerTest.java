package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePlacerTest {
    private static final Advance TYPEWRITER = (word, direction) -> word.length();

    private static List<PlacedItem> placed(String text, Direction direction, double measure, Alignment alignment) {
        List<Item> items = Itemizer.items(text, direction, TYPEWRITER);
        return LinePlacer.place(
                LineBreaker.lines(text, items, measure, TYPEWRITER).getFirst(), direction, measure, alignment);
    }

    /** The words from left to right, each with its place. */
    private static String seen(String text, List<PlacedItem> placed) {
        return placed.stream()
                .filter(item -> item.item().isWord())
                .map(item -> item.item().in(text) + "@" + item.x())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT_TO_LEFT, بدأ التمرين, التمرين@9.0 بدأ@17.0",
        "RIGHT_TO_LEFT, تمرين Freedom Edge بدأ, بدأ@-2.0 Freedom@2.0 Edge@10.0 تمرين@15.0",
        "RIGHT_TO_LEFT, في 6 مارس, مارس@11.0 6@16.0 في@18.0",
        "RIGHT_TO_LEFT, بـ2024., .@13.0 2024@14.0 بـ@18.0",
        "LEFT_TO_RIGHT, The قمة طوكيو summit, The@0.0 طوكيو@4.0 قمة@10.0 summit@14.0",
    })
    void ordersWordsTheWayTheyAreRead(Direction direction, String text, String seen) {

        List<Item> items = Itemizer.items(text, direction, TYPEWRITER);
        assertEquals(seen, seen(text, LinePlacer.place(new Line(items, true), direction, 20, Alignment.START)));
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT_TO_LEFT, START, ب@7.0 أ@9.0",
        "RIGHT_TO_LEFT, END, ب@0.0 أ@2.0",
        "RIGHT_TO_LEFT, CENTER, ب@3.5 أ@5.5",
        "LEFT_TO_RIGHT, START, ب@0.0 أ@2.0",
        "LEFT_TO_RIGHT, END, ب@7.0 أ@9.0",
    })
    void standsWhereItIsAligned(Direction direction, Alignment alignment, String seen) {
        assertEquals(seen, seen("أ ب", placed("أ ب", direction, 10, alignment)));
    }

    @Test
    void justifiedLinesFillTheMeasure() {
        String text = "أ ب ج دددددد";
        assertEquals("ج@0.0 ب@3.5 أ@7.0", seen(text, placed(text, Direction.RIGHT_TO_LEFT, 8, Alignment.JUSTIFIED)));
    }

    @Test
    void theLastLineStaysRagged() {
        assertEquals("ب@5.0 أ@7.0", seen("أ ب", placed("أ ب", Direction.RIGHT_TO_LEFT, 8, Alignment.JUSTIFIED)));
    }

    @Test
    void aLineWithTooFewSpacesStaysRagged() {
        String text = "أ ب ججججججججججججججججججججج";
        assertEquals("ب@19.0 أ@21.0", seen(text, placed(text, Direction.RIGHT_TO_LEFT, 22, Alignment.JUSTIFIED)));
    }

    @Test
    void spacesAtTheEndHangIntoTheMargin() {
        String text = "أ ب   جججججججج";
        List<PlacedItem> line = placed(text, Direction.RIGHT_TO_LEFT, 10, Alignment.START);
        assertEquals("ب@7.0 أ@9.0", seen(text, line));
        assertEquals(4.0, line.getFirst().x());
    }

    @Test
    void isolatesKeepAPhraseTogether() {
        String text = "من " + Isolates.leftToRight("2019, 2023") + " فقط";
        List<Item> items = Itemizer.items(text, Direction.RIGHT_TO_LEFT, TYPEWRITER);
        assertEquals(
                "فقط@0.0 2019,@4.0 2023@10.0 من@15.0",
                seen(text, LinePlacer.place(new Line(items, true), Direction.RIGHT_TO_LEFT, 17, Alignment.START)));
    }
}
