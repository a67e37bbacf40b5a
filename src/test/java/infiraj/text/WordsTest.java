package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "في قمة طوكيو, 4, قمة",
        "في قمة طوكيو, 3, قمة",
        "محليًا وعالميًا, 4, محليًا",
        "قال: \"لقد\", 7, لقد",
        "تمرين Freedom Edge, 8, Freedom",
        "عام 2018 بتعويض, 5, 2018",
    })
    void findsTheWordAtAnOffset(String text, int offset, String word) {
        assertEquals(word, text.substring(Words.start(text, offset), Words.end(text, offset)));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "2, 4", "4, 9", "9, 13", "13, 13"})
    void stepsToTheNextWord(int from, int to) {
        assertEquals(to, Words.next("في (قمة) طوكي", from));
    }

    @Property
    void theWordAtAnOffsetHoldsIt(@ForAll String text, @ForAll int anywhere) {
        int offset = Math.floorMod(anywhere, text.length() + 1);
        int start = Words.start(text, offset);
        int end = Words.end(text, offset);
        assertTrue(start <= offset && (offset < end || offset == text.length()), start + ".." + end);
    }

    @Property
    void goingBackFromTheNextWordNeverPassesTheStart(@ForAll String text) {
        int at = text.length();
        int steps = 0;
        while (at > 0) {
            int before = Words.previous(text, at);
            assertTrue(before < at);
            at = before;
            steps++;
        }
        assertTrue(steps <= text.length());
    }
}
