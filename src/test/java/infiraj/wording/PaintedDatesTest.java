package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What phrases look like in a right-to-left paragraph. Each expected text is what stands on the screen from left to right,
 * so its Arabic words run backwards; read from the right, the first of two numbers comes first.
 */
class PaintedDatesTest {
    private static final Wording LATIN = Wording.of(Language.ARABIC);
    private static final Wording ARABIC_INDIC = new Wording(Language.ARABIC, MonthNames.BOTH, Digits.ARABIC_INDIC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-08-18 | 2023 سطسغأ 18 | ٢٠٢٣ بآ/سطسغأ ١٨
                    1910/1945 | 1945و 1910 نيب | ١٩٤٥و ١٩١٠ نيب
                    2024-07-09/2024-07-11 | 2024 ويلوي 11 ىلإ 9 نم | ٢٠٢٤ زومت/ويلوي ١١ ىلإ ٩ نم
                    2003-24 | 2004–2003 ءاتش | ٢٠٠٤–٢٠٠٣ ءاتش
                    -0043 | م.ق 44 | م.ق ٤٤
                    2018? | (دكؤم ريغ) 2018 | (دكؤم ريغ) ٢٠١٨
                    1985-04-12T23:20:30+09 | (UTC+9) 23:20:30 ةعاسلا ،1985 ليربأ 12 | (UTC+9) ٢٣:٢٠:٣٠ ةعاسلا ،١٩٨٥ ناسين/ليربأ ١٢
                    19X5 | (19X5) ةددحم ريغ ةنس | (19X5) ةددحم ريغ ةنس
                    Y-170000000 | م.ق 170,000,001 ماع | م.ق ١٧٠٬٠٠٠٬٠٠١ ماع
                    """)
    void readsFromTheRight(String edtf, String latin, String arabicIndic) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(latin, Painted.rightToLeft(new DateWords(LATIN).say(date)));
        assertEquals(arabicIndic, Painted.rightToLeft(new DateWords(ARABIC_INDIC).say(date)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1910/1945 | 1945–1910 | ١٩٤٥–١٩١٠
                    2024-07-09/2024-07-11 | 2024 ويلوي 11–9 | ٢٠٢٤ ويلوي ١١–٩
                    2024-07-09/2024-08-11 | 2024 سطسغأ 11 – ويلوي 9 | ٢٠٢٤ سطسغأ ١١ – ويلوي ٩
                    2018? | ؟2018 | ؟٢٠١٨
                    2018/ | ؟ – 2018 | ؟ – ٢٠١٨
                    """)
    void readsFromTheRightInBrief(String edtf, String latin, String arabicIndic) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(latin, Painted.rightToLeft(new DateWords(LATIN).brief(date)));
        assertEquals(arabicIndic, Painted.rightToLeft(new DateWords(ARABIC_INDIC).brief(date)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1910/1945 | 1910–1945
                    2024-07-09/2024-07-11 | 9–11 July 2024
                    1985-04-12T23:20:30+09 | 12 April 1985, 23:20:30 UTC+9
                    """)
    void readsEnglishFromTheLeft(String edtf, String english) {
        String said = new DateWords(Wording.of(Language.ENGLISH)).say(EdtfDate.parse(edtf));
        assertEquals(english, Painted.leftToRight(said));
    }
}
