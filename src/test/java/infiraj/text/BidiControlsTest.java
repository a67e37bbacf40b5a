package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiControlsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"})
    void takesOutWhatMakesTextReadOtherwiseThanItIsStored(String control) {
        assertEquals("قمة طوكيو", BidiControls.stripped("قمة" + control + " طوكيو"));
    }

    @Test
    void neutralisedTextRunsAsIfTheControlsWereNotThere() {
        String text = "قال \u202eabc\u202c 12";
        Advance advance = (word, direction) -> word.length();
        String neutral = BidiControls.neutralised(text);
        assertEquals(
                2,
                Itemizer.items(neutral, Direction.RIGHT_TO_LEFT, advance).stream()
                        .filter(item -> item.in(neutral).equals("abc"))
                        .findFirst()
                        .orElseThrow()
                        .level());
    }

    @Property
    void neutralisingKeepsEveryOffset(@ForAll String text) {
        String neutral = BidiControls.neutralised(text);
        assertEquals(text.length(), neutral.length());
        assertEquals(BidiControls.visible(text), BidiControls.visible(neutral));
    }

    @Test
    void copiedTextKeepsTheJoinersOfItsSpelling() {
        assertEquals("می\u200cخواهد", BidiControls.visible("\ufeff\u200fمی\u200cخواهد\u200b"));
    }
}
