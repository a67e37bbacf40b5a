package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Dates.class)
@Domain(DomainContext.Global.class)
class EdtfPropertiesTest {
    @Property
    void readsBackWhatItWrites(@ForAll EdtfDate date) {
        EdtfDate read = EdtfDate.parse(date.edtf());
        assertEquals(date, read);
        assertEquals(date.hashCode(), read.hashCode());
        assertEquals(date.edtf(), read.edtf());
    }

    @Property
    void endsNoEarlierThanItBegins(@ForAll EdtfDate date) {
        assertFalse(date.earliest().isAfter(date.latest()));
        assertFalse(date.possibleEarliest().isAfter(date.earliest()));
        assertFalse(date.possibleLatest().isBefore(date.latest()));
    }

    @Property
    void boundsHaveTheDigitsThatAreSpecified(@ForAll EdtfPoint date) {
        String edtf = date.form().edtf();
        boolean hasDigits = switch (date.form()) {
            case EdtfForm.Day day -> true;
            case EdtfForm.Month month -> true;
            case EdtfForm.Year(EdtfYear year) -> year instanceof EdtfYear.Digits;
            default -> false;
        };
        Assume.that(hasDigits);
        assertFits(edtf, date.earliest().toString());
        assertFits(edtf, date.latest().toString());
    }

    private static void assertFits(String edtf, String bound) {
        for (int i = 0; i < edtf.length(); i++) {
            assertTrue(edtf.charAt(i) == 'X' || edtf.charAt(i) == bound.charAt(i), () -> edtf + " " + bound);
        }
    }

    @Property
    void liesWithinEveryWiderDate(
            @ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(min = 1, max = 366) int ordinal) {
        LocalDate day = LocalDate.ofYearDay(year, Math.min(ordinal, year % 4 == 0 && year % 100 != 0 ? 366 : 365));
        EdtfDate[] fromNarrow = {
            EdtfDate.day(day),
            EdtfDate.month(YearMonth.from(day)),
            EdtfDate.group(year, YearGroup.values()[YearGroup.FIRST_QUARTER.ordinal() + (day.getMonthValue() - 1) / 3]),
            EdtfDate.group(year, day.getMonthValue() <= 6 ? YearGroup.FIRST_HALF : YearGroup.SECOND_HALF),
            EdtfDate.year(year),
            EdtfDate.decade(year / 10 * 10),
            EdtfDate.century(year / 100 * 100)
        };
        for (int i = 1; i < fromNarrow.length; i++) {
            assertFalse(fromNarrow[i].earliest().isAfter(fromNarrow[i - 1].earliest()));
            assertFalse(fromNarrow[i].latest().isBefore(fromNarrow[i - 1].latest()));
            assertTrue(fromNarrow[i].precision().isCoarserThan(fromNarrow[i - 1].precision()));
            assertEquals(Verdict.CERTAIN, DateRelation.DURING.of(fromNarrow[i - 1], fromNarrow[i]));
        }
    }

    @Property
    void hidingADigitOnlyWidens(@ForAll LocalDate day, @ForAll @IntRange(max = 7) int hidden) {
        Assume.that(day.getYear() >= 1000 && day.getYear() <= 9999);
        int[] places = {0, 1, 2, 3, 5, 6, 8, 9};
        StringBuilder masked = new StringBuilder(day.toString());
        masked.setCharAt(places[hidden], 'X');
        EdtfDate date = EdtfDate.parse(masked.toString());
        assertFalse(date.earliest().isAfter(day));
        assertFalse(date.latest().isBefore(day));
    }

    @Property
    void qualifyingChangesNothingButTheQualifier(@ForAll EdtfInterval date, @ForAll Qualifier qualifier) {
        EdtfDate qualified = date.withQualifier(qualifier);
        assertEquals(date.earliest(), qualified.earliest());
        assertEquals(date.latest(), qualified.latest());
        assertEquals(date.withQualifier(Qualifier.NONE), qualified.withQualifier(Qualifier.NONE));
    }

    @Property(tries = 20_000)
    void refusesWhateverItDoesNotRead(
            @ForAll
                    @Chars({
                        '0', '1', '2', '9', '-', 'X', '/', '.', '?', '~', '%', 'Y', 'E', 'S', 'T', ':', 'Z', '+', '٤'
                    })
                    @CharRange(from = '0', to = '9')
                    @StringLength(max = 24)
                    String text) {
        try {
            assertEquals(text, EdtfDate.parse(text).edtf());
        } catch (EdtfException e) {
            assertTrue(e.offset() >= 0 && e.offset() <= text.length());
        }
    }
}
