package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {
    /** Every example of the specification that is read here, and the cases it leaves to be worked out. */
    @ParameterizedTest
    @CsvFileSource(resources = "edtf-valid.csv", numLinesToSkip = 1)
    void readsWhatTheSpecificationShows(String edtf, String earliest, String latest, Precision precision) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(edtf, date.edtf());
        assertEquals(earliest, bound(date.earliest()));
        assertEquals(latest, bound(date.latest()));
        assertEquals(precision, date.precision());
    }

    private static String bound(LocalDate day) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            return "..";
        }
        return day.toString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023-08-18, 2023-08-18, 2023-08-18
                    2023-08-18?, 2023-08-17, 2023-08-19
                    2018-05~, 2018-04-01, 2018-06-30
                    2018-02%, 2018-01-01, 2018-03-31
                    2019-22~, 2019-03-01, 2019-11-30
                    2024-33~, 2023-10-01, 2024-06-30
                    2024-40?, 2023-07-01, 2024-12-31
                    2018~, 2017-01-01, 2019-12-31
                    199X~, 1980-01-01, 2009-12-31
                    19XX?, 1800-01-01, 2099-12-31
                    XXXX?, 0000-01-01, 9999-12-31
                    2018~/2019-03-01, 2017-01-01, 2019-03-01
                    2018/2019~, 2018-01-01, 2020-12-31
                    2018~/.., 2017-01-01, ..
                    /2018?, .., 2019-12-31
                    Y999999998~, +999999998-01-01, +999999998-12-31
                    """)
    void widensApproximateAndUncertainDatesByOneUnit(String edtf, String earliest, String latest) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertEquals(earliest, bound(date.possibleEarliest()));
        assertEquals(latest, bound(date.possibleLatest()));
    }

    @Test
    void makesTheDatesItReads() {
        assertEquals(EdtfDate.parse("2023-08-18"), EdtfDate.day(LocalDate.of(2023, 8, 18)));
        assertEquals(EdtfDate.parse("2023-08"), EdtfDate.month(YearMonth.of(2023, 8)));
        assertEquals(EdtfDate.parse("2023"), EdtfDate.year(2023));
        assertEquals(EdtfDate.parse("-0043"), EdtfDate.year(-43));
        assertEquals(EdtfDate.parse("Y12023"), EdtfDate.year(12023));
        assertEquals(EdtfDate.parse("199X"), EdtfDate.decade(1990));
        assertEquals(EdtfDate.parse("19XX"), EdtfDate.century(1900));
        assertEquals(EdtfDate.parse("2024-33"), EdtfDate.group(2024, YearGroup.FIRST_QUARTER));
        assertEquals(EdtfDate.parse("1910/1945"), EdtfDate.between(EdtfDate.year(1910), EdtfDate.year(1945)));
        assertEquals(EdtfDate.parse("2018/.."), EdtfDate.since(EdtfDate.year(2018)));
        assertEquals(EdtfDate.parse("../2018"), EdtfDate.until(EdtfDate.year(2018)));
    }

    @Test
    void refusesRunsOfYearsThatNoDigitsWrite() {
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.decade(1995));
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.century(1950));
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.century(-100));
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.day(LocalDate.of(10_000, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2018, 2018~", "2018?, 2018~", "1910/1945, 1910~/1945~", "1910/.., 1910~/..", "/1945%, /1945~"})
    void qualifiesADateAnew(String edtf, String qualified) {
        assertEquals(
                qualified,
                EdtfDate.parse(edtf).withQualifier(Qualifier.APPROXIMATE).edtf());
    }
}
