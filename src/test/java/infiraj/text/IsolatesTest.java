package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolatesTest {
    @ParameterizedTest
    @CsvSource({
        "true, /tmp/a.json, \u2066/tmp/a.json\u2069",
        "true, سول, سول",
        "true, 12:30, 12:30",
        "true, \u20663 A\u2069, \u20663 A\u2069",
        "false, /tmp/a.json, /tmp/a.json",
        "false, (سول), \u2067(سول)\u2069",
        "true, '', ''"
    })
    void isolateOnlyWhatRunsTheOtherWay(boolean rightToLeftSentence, String text, String isolated) {
        assertEquals(isolated, Isolates.within(rightToLeftSentence, text));
    }

    @ParameterizedTest
    @CsvSource({"سول"})
    void wrapInEitherDirection(String text) {
        assertEquals("\u2067سول\u2069", Isolates.rightToLeft(text));
        assertEquals("\u2066سول\u2069", Isolates.leftToRight(text));
    }
}
