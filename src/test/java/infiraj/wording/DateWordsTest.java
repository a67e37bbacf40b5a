package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final DateWords ARABIC = new DateWords(Wording.of(Language.ARABIC));
    private static final DateWords ENGLISH = new DateWords(Wording.of(Language.ENGLISH));

    @ParameterizedTest
    @CsvFileSource(resources = "date-words.txt", delimiter = '|')
    void saysDatesWithTheCertaintyTheyHave(
            String edtf, String arabic, String english, String briefArabic, String briefEnglish) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(arabic, showingIsolates(ARABIC.say(date)));
        assertEquals(english, showingIsolates(ENGLISH.say(date)));
        assertEquals(briefArabic, showingIsolates(ARABIC.brief(date)));
        assertEquals(briefEnglish, showingIsolates(ENGLISH.brief(date)));
    }

    private static String showingIsolates(String text) {
        return text.replace("\u2066", "<").replace("\u2069", ">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-08-18 | الجمعة 18 أغسطس 2023 | Friday 18 August 2023
                    2023-08-18~ | نحو الجمعة 18 أغسطس 2023 | about Friday 18 August 2023
                    1968-02-29 | الخميس 29 فبراير 1968 | Thursday 29 February 1968
                    2023-08-18T09:05:00 | الجمعة 18 أغسطس 2023، الساعة 09:05 | Friday 18 August 2023, 09:05
                    2023-08 | أغسطس 2023 | August 2023
                    156X-12-25 | 25 ديسمبر في ستينيات القرن السادس عشر | 25 December in the 1560s
                    2024-07-09/2024-07-11 | من 9 إلى 11 يوليو 2024 | 9–11 July 2024
                    """)
    void addsTheWeekdayToSingleDays(String edtf, String arabic, String english) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(arabic, ARABIC.withWeekdays().say(date));
        assertEquals(english, ENGLISH.withWeekdays().say(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-03 | GULF | LATIN | مارس 2018 | مارس 2018
                    2018-03 | LEVANT | LATIN | آذار 2018 | آذار 2018
                    2018-03 | BOTH | LATIN | مارس/آذار 2018 | مارس 2018
                    2019-07-01/2019-07-10 | BOTH | ARABIC_INDIC | أوائل يوليو/تموز ٢٠١٩ | أوائل يوليو ٢٠١٩
                    2024-07-09/2024-08-11 | LEVANT | ARABIC_INDIC | من ٩ تموز إلى ١١ آب ٢٠٢٤ | ٩ تموز – ١١ آب ٢٠٢٤
                    1910/1945 | GULF | ARABIC_INDIC | بين ١٩١٠ و١٩٤٥ | ١٩١٠–١٩٤٥
                    19XX | GULF | ARABIC_INDIC | القرن العشرون | القرن ٢٠
                    1985-04-12T23:20:30 | GULF | ARABIC_INDIC | ١٢ أبريل ١٩٨٥، الساعة ٢٣:٢٠:٣٠ | ١٢ أبريل ١٩٨٥، الساعة ٢٣:٢٠:٣٠
                    Y12023 | GULF | ARABIC_INDIC | عام ١٢٬٠٢٣ | عام ١٢٬٠٢٣
                    """)
    void keepsToTheMonthNamesAndDigitsOfItsWording(
            String edtf, MonthNames months, Digits digits, String arabic, String brief) {
        DateWords words = new DateWords(new Wording(Language.ARABIC, months, digits));
        assertEquals(arabic, words.say(EdtfDate.parse(edtf)));
        assertEquals(brief, words.brief(EdtfDate.parse(edtf)));
    }
}
