package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import infiraj.reader.Selecting.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectingTest {
    private static final Article ARTICLE =
            Samples.article("summits", "ar", List.of("قمة طوكيو محليًا", "Freedom Edge بدأ."));
    private final Selecting selecting = new Selecting(ARTICLE, () -> {});

    private static Spot at(int paragraph, int offset) {
        return new Spot(paragraph, offset, offset);
    }

    private String text() {
        return Copying.text(ARTICLE, selecting.selection());
    }

    @Test
    void dragsFromCharacterToCharacter() {
        selecting.begin(at(0, 4), 1);
        selecting.extend(at(1, 7));
        assertEquals("طوكيو محليًا\nFreedom", text());
    }

    @Test
    void dragsBackwards() {
        selecting.begin(at(1, 7), 1);
        selecting.extend(at(0, 4));
        assertEquals("طوكيو محليًا\nFreedom", text());
    }

    @Test
    void aDoubleClickSelectsTheWord() {
        selecting.begin(at(0, 6), 2);
        assertEquals("طوكيو", text());
    }

    @Test
    void draggingAfterADoubleClickGrowsByWordsBothWays() {
        selecting.begin(at(0, 6), 2);
        selecting.extend(at(1, 2));
        assertEquals("طوكيو محليًا\nFreedom", text());
        selecting.extend(at(0, 1));
        assertEquals("قمة طوكيو", text());
    }

    @Test
    void aTripleClickSelectsTheParagraph() {
        selecting.begin(at(1, 6), 3);
        assertEquals("Freedom Edge بدأ.", text());
    }

    @Test
    void stepsOverALetterWithItsMarks() {
        selecting.begin(at(0, 13), 1);
        selecting.step(true, Unit.CHARACTER);
        assertEquals("يً", text());
    }

    @Test
    void stepsByWordsAcrossParagraphs() {
        selecting.begin(at(0, 10), 1);
        selecting.step(true, Unit.WORD);
        assertEquals("محليًا", text());
        selecting.step(true, Unit.WORD);
        selecting.step(true, Unit.WORD);
        assertEquals("محليًا\nFreedom ", text());
        selecting.step(false, Unit.WORD);
        selecting.step(false, Unit.WORD);
        assertEquals("محليًا", text());
    }

    @Test
    void stopsAtTheEndsOfTheArticle() {
        selecting.begin(at(0, 0), 1);
        selecting.step(false, Unit.CHARACTER);
        selecting.step(false, Unit.WORD);
        assertEquals("", text());
        selecting.all();
        selecting.step(true, Unit.CHARACTER);
        assertEquals("قمة طوكيو محليًا\nFreedom Edge بدأ.", text());
    }
}
