package infiraj.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتفاقية GSOMIA           | اتفاقيه gsomia
            #كوريا_الجنوبية          | كوريا الجنوبيه
            ١٢ مارس/آذار 2023       | 12 مارس اذار 2023
            (F-35B)                  | f 35 b
            الأمنيواضاف              | الامنيواضاف
            اليابان–كوريا             | اليابان كوريا
            سيـــول                  | سيول
            ﺍﻟﺴﻼﻡ                    | السلام
            """)
    void cutsTextsIntoFoldedWords(String text, String words) {
        assertEquals(words, String.join(" ", folded(text)));
    }

    @Test
    void aWordStandsWhereItIsPrintedWithItsMarks() {
        String text = "قال: «التَّعاوُنُ» مستمر";
        Word word = Words.in(text).get(1);
        assertEquals("التَّعاوُنُ", word.span().in(text));
    }

    @Test
    void nothingIsCutFromPunctuation() {
        assertEquals(List.of(), Words.in("—«»…؟ !\u0000\u202e"));
    }

    @Test
    void anEndlessWordIsKeptByItsBeginning() {
        Word word = Words.in("ب".repeat(100_000)).getFirst();
        assertEquals(Words.LONGEST, word.folded().length());
        assertEquals(100_000, word.span().length());
    }

    private static List<String> folded(String text) {
        return Words.in(text).stream().map(Word::folded).toList();
    }
}
