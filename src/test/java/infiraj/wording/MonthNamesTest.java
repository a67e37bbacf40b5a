package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names are fixed in the source; this compares them with the locale data of the JDK. */
class MonthNamesTest {
    private static final Wording GULF = arabic(MonthNames.GULF);
    private static final Wording LEVANT = arabic(MonthNames.LEVANT);
    private static final Wording BOTH = arabic(MonthNames.BOTH);
    private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

    private static Wording arabic(MonthNames names) {
        return new Wording(Language.ARABIC, names, Digits.LATIN);
    }

    @ParameterizedTest
    @EnumSource
    void agreeWithCldr(Month month) {
        assertEquals(cldr(month, "ar-EG"), MonthNames.name(month, GULF));
        assertEquals(cldr(month, "ar-SY"), MonthNames.name(month, LEVANT));
        assertEquals(cldr(month, "en-GB"), MonthNames.name(month, ENGLISH));
    }

    private static String cldr(Month month, String locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(locale));
    }

    @ParameterizedTest
    @EnumSource
    void bothNamesStandSideBySideAndTheGulfNameAloneWhereThereIsNoRoom(Month month) {
        assertEquals(MonthNames.name(month, GULF) + "/" + MonthNames.name(month, LEVANT), MonthNames.name(month, BOTH));
        assertEquals(MonthNames.name(month, GULF), MonthNames.shortName(month, BOTH));
        assertEquals(MonthNames.name(month, LEVANT), MonthNames.shortName(month, LEVANT));
    }

    @ParameterizedTest
    @EnumSource
    void englishAbbreviatesToThreeLetters(Month month) {
        assertEquals(3, MonthNames.shortName(month, ENGLISH).length());
    }

    @ParameterizedTest
    @EnumSource
    void weekdaysAgreeWithCldr(DayOfWeek day) {
        assertEquals(
                day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("ar-EG")),
                WeekdayNames.name(day, GULF));
        assertEquals(
                day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("en-GB")),
                WeekdayNames.name(day, ENGLISH));
        assertEquals(WeekdayNames.name(day, GULF), WeekdayNames.shortName(day, GULF));
        assertEquals(WeekdayNames.name(day, ENGLISH).substring(0, 3), WeekdayNames.shortName(day, ENGLISH));
    }
}
