package infiraj.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.theme.Typeface;
import infiraj.timeline.TextStyle;
import infiraj.vector.SetText.Told;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final TextStyle PLAIN = new TextStyle(20, false, Typeface.INTERFACE);
    private static final TextStyle NASKH = new TextStyle(20, false, Typeface.READING);

    private final Typesetter typesetter = new Typesetter();

    private static String told(SetText line) {
        return line.characters().stream().map(Told::text).collect(Collectors.joining());
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Test
    void arabicIsToldFromItsEndToItsBeginning() {
        assertEquals(reversed("الانفراج"), told(typesetter.set("الانفراج", PLAIN, true)));
        assertEquals(reversed("أيضًا لله"), told(typesetter.set("أيضًا لله", NASKH, true)));
    }

    @Test
    void numbersInArabicAreToldFromTheirBeginning() {
        assertEquals("2019 " + reversed("عام"), told(typesetter.set("عام 2019", PLAIN, true)));
    }

    @Test
    void bracketsInArabicOpenToTheLeft() {
        List<SetText.Placed> right = typesetter.set("(ا)", PLAIN, true).glyphs();
        List<SetText.Placed> left = typesetter.set("(a)", PLAIN, false).glyphs();
        assertEquals(left.getFirst().glyph(), right.getFirst().glyph());
        assertEquals(left.getLast().glyph(), right.getLast().glyph());
    }

    @Test
    void aLigatureIsNarrowerThanItsLetters() {
        assertTrue(typesetter.width("لا", PLAIN) < typesetter.width("ل", PLAIN) + typesetter.width("ا", PLAIN));
    }

    @Test
    void anEmptyTextIsAnEmptyLine() {
        assertEquals(0, typesetter.width("", PLAIN));
    }

    @Test
    void charactersThatShowNothingTakeNoRoom() {
        assertEquals(typesetter.width("قمة", PLAIN), typesetter.width("\u2067قمة\u2069", PLAIN));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars(
                        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ ًٌٍَُِّْ0123456789()«»،. ABCfil\u200c\u200d\u2067\u2069")
                .ofMaxLength(30);
    }

    /** In any order of directions, no character is lost or told twice, and the line is covered without a gap. */
    @Property(tries = 300)
    void everyCharacterIsToldOnceAndTheLineIsCovered(@ForAll("lines") String text, @ForAll boolean naskh) {
        SetText line = typesetter.set(text, naskh ? NASKH : PLAIN, true);
        double x = 0;
        for (Told told : line.characters()) {
            assertEquals(x, told.x(), 0.01);
            assertTrue(told.width() >= 0, told.toString());
            x += told.width();
        }
        assertEquals(line.width(), x, 0.01);
        assertEquals(sorted(text), sorted(told(line)));
    }

    private static List<Integer> sorted(String text) {
        return text.codePoints().sorted().boxed().toList();
    }
}
