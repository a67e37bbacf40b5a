package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outermost that is still read, and what lies one beyond it. */
class EdtfEdgesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "9999",
                "-0001",
                "-9999",
                "Y10000",
                "Y-10000",
                "Y999999998",
                "Y-999999998",
                "Y1E8",
                "Y1E4",
                "1950S4",
                "Y10000S5",
                "2023-01-01T00:00:00",
                "2023-01-01T23:59:59",
                "2023-01-01T00:00:00+23:59",
                "2023-01-01T00:00:00-23:59",
                "2023-01-01T00:00:00-00:01",
                "2023-01-01T00:00:00+00:00",
                "2023-01-01T00:00:00+00"
            })
    void isReadAndWrittenAgainAsItWas(String edtf) {
        assertEquals(edtf, EdtfDate.parse(edtf).edtf());
        assertEquals(edtf, EdtfDate.parse(edtf).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0000",
                "Y9999",
                "Y-9999",
                "Y999999999",
                "Y-999999999",
                "Y1E3",
                "Y1E9",
                "Y1E10",
                "1950S5",
                "Y10000S6",
                "2023-01-01T24:00:00",
                "2023-01-01T23:60:00",
                "2023-01-01T23:59:60",
                "2023-01-01T00:00:00+24:00",
                "2023-01-01T00:00:00+23:60",
                "2023-01-01T00:00:00-00:00"
            })
    void isRefused(String edtf) {
        assertThrows(EdtfException.class, () -> EdtfDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({"1950S2, 1900, 1999", "1950S4, 1950, 1950", "Y-17E4, -170000, -170000", "Y123456S3, 123000, 123999"})
    void anEstimateHoldsTheYearsItMayMeanAndNoOther(String edtf, int first, int last) {
        EdtfForm.Year year = (EdtfForm.Year) ((EdtfPoint) EdtfDate.parse(edtf)).form();
        assertEquals(first, year.year().first());
        assertEquals(last, year.year().last());
        assertTrue(year.year().matches(first) && year.year().matches(last));
        assertFalse(year.year().matches(first - 1) || year.year().matches(last + 1));
    }

    @Test
    void aDateHoldsWhatLiesWithinItToItsLastDay() {
        EdtfDate month = EdtfDate.parse("2023-03");
        for (String within : new String[] {"2023-03-01", "2023-03-31", "2023-03", "2023-03-01/2023-03-31"}) {
            assertTrue(month.holds(EdtfDate.parse(within)), within);
        }
        for (String beyond : new String[] {"2023-02-28/2023-03-05", "2023-03-05/2023-04-01", "2023", "2023-04"}) {
            assertFalse(month.holds(EdtfDate.parse(beyond)), beyond);
        }
    }

    @ParameterizedTest
    @CsvSource({"2023, true", "XXXX, false", "2023/.., true", "../2023, true", "XXXX/XXXX, false"})
    void whatSaysNothingOfTheTimeIsKnownByIt(String edtf, boolean saysWhen) {
        assertEquals(saysWhen, EdtfDate.parse(edtf).saysWhen());
    }

    @Test
    void datesOfOneMeaningAreEqualAndOthersAreNot() {
        EdtfDate date = EdtfDate.parse("2023-03~");
        assertEquals(EdtfDate.parse("2023-03~"), date);
        assertEquals(EdtfDate.parse("2023-03~").hashCode(), date.hashCode());
        assertNotEquals(EdtfDate.parse("2023-03"), date);
        assertNotEquals(EdtfDate.parse("2023-04~"), date);
        assertNotEquals(EdtfDate.parse("2023-03").hashCode(), date.hashCode());
        assertNotEquals(date, LocalDate.of(2023, 3, 1));
    }

    @Test
    void onlyTheFirstYearOfACenturyBeginsOne() {
        assertEquals("19XX", EdtfDate.century(1900).edtf());
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.century(1950));
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.century(-100));
    }
}
