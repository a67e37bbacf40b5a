package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, ZERO, OTHER
                    1, ONE, ONE
                    -1, ONE, ONE
                    2, TWO, OTHER
                    3, FEW, OTHER
                    10, FEW, OTHER
                    11, MANY, OTHER
                    99, MANY, OTHER
                    100, OTHER, OTHER
                    101, OTHER, OTHER
                    102, OTHER, OTHER
                    103, FEW, OTHER
                    110, FEW, OTHER
                    111, MANY, OTHER
                    1002, OTHER, OTHER
                    1000000, OTHER, OTHER
                    -9223372036854775808, FEW, OTHER
                    """)
    void followsTheRulesOfCldr(long count, PluralForm arabic, PluralForm english) {
        assertEquals(arabic, PluralForm.of(Language.ARABIC, count));
        assertEquals(english, PluralForm.of(Language.ENGLISH, count));
    }
}
