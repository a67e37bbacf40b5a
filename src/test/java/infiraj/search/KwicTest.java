package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.TextSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KwicTest {
    @Property(tries = 200)
    void theThreePartsAreTheTextAroundTheKeyword(
            @ForAll @StringLength(max = 600) String text,
            @ForAll @IntRange(max = 600) int from,
            @ForAll @IntRange(max = 40) int length) {
        String plain = text.replaceAll("\\R|[\\u202a-\\u202e\\u2066-\\u2069]", ".");
        int start = Math.min(from, plain.length());
        int end = Math.min(start + length, plain.length());
        Kwic line = Kwic.of(plain, new TextSpan(start, end));
        assertEquals(plain.substring(start, end), line.keyword());
        assertTrue(plain.substring(0, start).endsWith(line.before()));
        assertTrue(plain.substring(end).startsWith(line.after()));
    }

    @Test
    void linesAreJoinedAndControlsDoNothing() {
        Kwic line = Kwic.of("عنوان\nجملة \u202eعكس", new TextSpan(6, 10));
        assertEquals(new Kwic("عنوان · ", "جملة", " \u2060عكس"), line);
    }

    @ParameterizedTest
    @CsvSource({"'قبل، الأمنَ', 'الامن قبل'", "'...', ''", "'أحمد', 'احمد'"})
    void contextsAreComparedByTheirFoldedWordsFromTheKeywordOutward(String before, String compared) {
        assertEquals(compared, Contexts.before(new Kwic(before, "كلمة", "")));
    }
}
