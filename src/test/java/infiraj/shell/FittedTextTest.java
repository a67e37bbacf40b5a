package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTextTest {
    @ParameterizedTest
    @CsvSource({
        "20, 'one two three ', 'one two three '",
        "14, 'one two three ', 'one two three '",
        "13, 'one two three ', 'one two …'",
        "8, 'one two three ', 'one …'",
        "4, 'one two three ', ''",
        "0, '', ''"
    })
    void keepsTheBeginningWordByWord(double room, String text, String kept) {
        assertEquals(kept, FittedText.beginning(text, room, String::length));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 'one two three ', 'one two three '",
        "13, 'one two three ', '… two three '",
        "9, 'one two three ', '… three '",
        "7, 'one two three ', ''",
        "3, 'one', 'one'",
        "2, 'one', ''"
    })
    void keepsTheEndWordByWord(double room, String text, String kept) {
        assertEquals(kept, FittedText.end(text, room, String::length));
    }
}
