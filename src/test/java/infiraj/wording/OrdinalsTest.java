package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | الأول | الأول | 1st
                    2 | الثاني | الثاني | 2nd
                    3 | الثالث | الثالث | 3rd
                    10 | العاشر | العاشر | 10th
                    11 | الحادي عشر | الحادي عشر | 11th
                    12 | الثاني عشر | الثاني عشر | 12th
                    13 | الثالث عشر | الثالث عشر | 13th
                    19 | التاسع عشر | التاسع عشر | 19th
                    20 | العشرون | العشرين | 20th
                    21 | الحادي والعشرون | الحادي والعشرين | 21st
                    32 | الثاني والثلاثون | الثاني والثلاثين | 32nd
                    83 | الثالث والثمانون | الثالث والثمانين | 83rd
                    99 | التاسع والتسعون | التاسع والتسعين | 99th
                    100 | المئة | المئة | 100th
                    """)
    void countsUpToAHundred(int number, String alone, String within, String english) {
        assertEquals(alone, ArabicOrdinals.masculine(number, Place.ALONE));
        assertEquals(within, ArabicOrdinals.masculine(number, Place.WITHIN));
        assertEquals(english, EnglishRunsOfYears.ordinal(number));
    }

    @ParameterizedTest
    @CsvSource({"1, الأولى", "3, الثالثة", "10, العاشرة"})
    void hasFeminines(int number, String feminine) {
        assertEquals(feminine, ArabicOrdinals.feminine(number));
    }
}
