package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRefusalsTest {
    private static final EdtfRefusals ARABIC = new EdtfRefusals(Wording.of(Language.ARABIC));
    private static final EdtfRefusals ENGLISH = new EdtfRefusals(Wording.of(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-13 | There is no month “13”; months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41
                    2023-02-29 | There is no day “29” in that month
                    20230818 | The parts of a date are separated by hyphens, as in 2023-08-18
                    {1960,1961-12} | Sets of dates (EDTF level 2) are not supported: “{1960,1961-12}”
                    2004-06~-11 | “~” at character 8: only a whole date can be marked uncertain or approximate, not one of its parts (EDTF level 2)
                    2008/1964 | The interval ends before it begins: “2008/1964”
                    1985/open | “o” at character 6 does not belong in a date
                    """)
    void saysWhatIsWrong(String edtf, String english) {
        assertEquals(english, ENGLISH.say(refusal(edtf)));
    }

    @Test
    void showsTheTextFromLeftToRightInArabic() {
        assertEquals("تنتهي المدة قبل أن تبدأ: «\u20662008~/1964\u2069»", ARABIC.say(refusal("2008~/1964")));
        assertEquals("«2008~/1964» :أدبت نأ لبق ةدملا يهتنت", Painted.rightToLeft(ARABIC.say(refusal("2008~/1964"))));
    }

    @Test
    void namesCharactersThatCannotBeSeen() {
        assertEquals("“U+200E” at character 5 does not belong in a date", ENGLISH.say(refusal("2023\u200e")));
        assertEquals("“U+0020” at character 1 does not belong in a date", ENGLISH.say(refusal(" 2023")));
        assertEquals("“٢” at character 1 does not belong in a date", ENGLISH.say(refusal("٢٠٢٣")));
    }

    @Test
    void hasNothingAgainstADate() {
        assertEquals(Optional.empty(), ENGLISH.why("2018~"));
        assertEquals(Optional.of("There is no day “31” in that month"), ENGLISH.why("2023-06-31"));
    }

    private static EdtfException refusal(String edtf) {
        return assertThrows(EdtfException.class, () -> EdtfDate.parse(edtf));
    }
}
