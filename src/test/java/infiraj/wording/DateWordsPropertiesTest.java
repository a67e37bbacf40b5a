package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Dates;
import infiraj.model.EdtfDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Dates.class)
@Domain(DomainContext.Global.class)
class DateWordsPropertiesTest {
    @Property
    void everyDateHasAReadingInEveryWording(
            @ForAll EdtfDate date, @ForAll Language language, @ForAll MonthNames months, @ForAll Digits digits) {
        DateWords words = new DateWords(new Wording(language, months, digits));
        for (String said : new String[] {
            words.say(date), words.brief(date), words.withWeekdays().say(date)
        }) {
            assertFalse(said.isBlank());
            assertFalse(said.contains("{"), said);
            assertEquals(said.strip(), said);
        }
    }

    @Property
    void englishHasNoArabicLettersAndArabicHardlyAnyLatinOnes(@ForAll EdtfDate date) {
        assertFalse(new DateWords(Wording.of(Language.ENGLISH)).say(date).matches(".*\\p{IsArabic}.*"));
        String arabic = new DateWords(Wording.of(Language.ARABIC)).say(date);
        assertFalse(arabic.replaceAll("\u2066[^\u2069]*\u2069", "").matches(".*[A-Za-z].*"), arabic);
    }

    @Property
    void approximateDatesSaySo(@ForAll EdtfDate date) {
        boolean isApproximate = date.edtf().contains("~")
                || date.edtf().contains("%")
                || date.edtf().contains("S");
        String english = new DateWords(Wording.of(Language.ENGLISH)).say(date);
        if (english.contains("about ")) {
            assertTrue(isApproximate, english);
        }
        if (date.edtf().contains("~") || date.edtf().contains("%")) {
            assertTrue(english.contains("about "), english);
        }
    }
}
