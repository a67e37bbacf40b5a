package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers ENGLISH = new Numbers(Wording.of(Language.ENGLISH));
    private static final Numbers ARABIC = new Numbers(Wording.of(Language.ARABIC));
    private static final Numbers ARABIC_INDIC =
            new Numbers(new Wording(Language.ARABIC, MonthNames.GULF, Digits.ARABIC_INDIC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0 | ٠
                    999 | 999 | ٩٩٩
                    1000 | 1,000 | ١٬٠٠٠
                    1234567 | 1,234,567 | ١٬٢٣٤٬٥٦٧
                    """)
    void groupsCountsByThousands(long number, String latin, String arabicIndic) {
        assertEquals(latin, ENGLISH.grouped(number));
        assertEquals(latin, ARABIC.grouped(number));
        assertEquals(arabicIndic, ARABIC_INDIC.grouped(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.0 | 2 | 0 | ٠
                    3.50 | 2 | 3.5 | ٣٫٥
                    2.675 | 2 | 2.68 | ٢٫٦٨
                    1234.5 | 1 | 1,234.5 | ١٬٢٣٤٫٥
                    100 | 0 | 100 | ١٠٠
                    -0.001 | 2 | 0 | ٠
                    """)
    void writesDecimalsWithoutTrailingZeros(double number, int places, String latin, String arabicIndic) {
        assertEquals(latin, ENGLISH.decimal(number, places));
        assertEquals(arabicIndic, ARABIC_INDIC.decimal(number, places));
    }

    @ParameterizedTest
    @CsvSource({"3, 3.0, ٣٫٠", "2.25, 2.3, ٢٫٣"})
    void keepsTheDigitsOfFixedNumbers(double number, String latin, String arabicIndic) {
        assertEquals(latin, ENGLISH.fixed(number, 1));
        assertEquals(arabicIndic, ARABIC_INDIC.fixed(number, 1));
    }

    @ParameterizedTest
    @CsvSource({"1.2, 120%, ١٢٠٪", "0.005, 1%, ١٪"})
    void writesSharesInHundredths(double share, String latin, String arabicIndic) {
        assertEquals(latin, ENGLISH.percent(share));
        assertEquals(arabicIndic, ARABIC_INDIC.percent(share));
    }

    @ParameterizedTest
    @CsvSource({"-7.2, −7.2", "-10, −10"})
    void writesTheMinusSign(double number, String english) {
        assertEquals(english, ENGLISH.decimal(number, 1));
    }

    /** Each expected text is what stands on the paper from left to right. */
    @ParameterizedTest
    @CsvSource({"-7.2, الدرجة −7.2, ةجردلا −٧٫٢"})
    void putsTheMinusSignOnTheSideThatTheDigitsWant(double number) {
        assertEquals("−7.2 ةجردلا", Painted.rightToLeft("الدرجة " + ARABIC.decimal(number, 1)));
        assertEquals("٧٫٢− ةجردلا", Painted.rightToLeft("الدرجة " + ARABIC_INDIC.decimal(number, 1)));
    }
}
