package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the messages of {@code sample_ar.properties} and {@code sample_en.properties} among the test resources. */
class MessagesTest {
    private static final Messages ENGLISH = new Messages(Wording.of(Language.ENGLISH));
    private static final Messages ARABIC = new Messages(Wording.of(Language.ARABIC));
    private static final Messages ARABIC_INDIC =
            new Messages(new Wording(Language.ARABIC, MonthNames.GULF, Digits.ARABIC_INDIC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | لا أحداث | no events
                    1 | حدث واحد | one event
                    2 | حدثان | 2 events
                    7 | ٧ أحداث | 7 events
                    11 | ١١ حدثا | 11 events
                    100 | ١٠٠ حدث | 100 events
                    1503 | ١٬٥٠٣ أحداث | 1,503 events
                    """)
    void choosesThePluralFormByTheFirstWholeNumber(int count, String arabic, String english) {
        assertEquals(arabic, ARABIC_INDIC.say("sample.events", "x", count));
        assertEquals(english, ENGLISH.say("sample.events", "x", count));
    }

    @Test
    void fallsBackToTheOtherForm() {
        assertEquals("0 years", ENGLISH.say("sample.years", 0));
    }

    @Test
    void writesOrdinaryWholeNumbersWithoutSeparators() {
        assertEquals("since ٢٠١٨", ARABIC_INDIC.say("sample.since", 2018).replace("منذ", "since"));
    }

    @Test
    void writesOtherNumbersInTheWordingsDecimals() {
        assertEquals("منذ ٣٫٥", ARABIC_INDIC.say("sample.since", 3.5));
    }

    @Test
    void givesApostrophesAndDollarsNoMeaning() {
        assertEquals("It's {x} of a\\b$1", ENGLISH.say("sample.quoting", "unused", "a\\b$1"));
    }

    @Test
    void leavesGapsWithoutAnArgumentAlone() {
        assertEquals("since {0}", ENGLISH.say("sample.since"));
    }

    @Test
    void isolatesArgumentsOfTheOtherDirection() {
        assertEquals("c.json: ذنم", Painted.rightToLeft(ARABIC.say("sample.since", "c.json:")));
        assertEquals("منذ \u2066c.json:\u2069", ARABIC.say("sample.since", "c.json:"));
        assertEquals("since \u2067سول!\u2069", ENGLISH.say("sample.since", "سول!"));
        assertEquals("since Seoul!", ENGLISH.say("sample.since", "Seoul!"));
    }

    @Test
    void findsOnlyWhatIsWritten() {
        assertEquals(Optional.empty(), ENGLISH.find("sample.nothing"));
        assertEquals(Optional.empty(), ENGLISH.find("noroom.nothing", 1));
        assertEquals(Optional.empty(), ENGLISH.find("noDot"));
        assertEquals(Optional.of("since 1"), ENGLISH.find("sample.since", 1));
    }

    @Test
    void namesTheMissingKey() {
        var e = assertThrows(MissingResourceException.class, () -> ENGLISH.say("sample.nothing"));
        assertEquals("sample.nothing", e.getKey());
    }

    @Test
    void saysTheMessageOfAFamily() {
        KeyFamily digits = KeyFamily.of("sample.digits", Digits.class);
        assertEquals("Arabic-Indic", ENGLISH.say(digits, Digits.ARABIC_INDIC));
    }
}
