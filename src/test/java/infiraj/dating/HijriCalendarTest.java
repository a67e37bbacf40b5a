package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Hijri calendar, inside and outside the years that Umm al-Qura covers. */
class HijriCalendarTest {
    @ParameterizedTest
    @CsvSource({"1300", "1325", "1440", "1599"})
    void aYearHas354Or355Days(int year) {
        Stretch days = HijriCalendar.years(year, year);
        long length = days.last().toEpochDay() - days.first().toEpochDay() + 1;
        assertEquals(true, length == 354 || length == 355, "length " + length);
    }

    @ParameterizedTest
    @CsvSource({"1, 0622~/0623~", "583, 1187~/1188~", "1299, 1881~/1882~", "1600, 2173~/2174~"})
    void outsideUmmAlQuraAYearIsApproximate(int year, String edtf) {
        assertEquals(edtf, HijriCalendar.years(year, year).edtf().edtf());
    }

    @Test
    void knowsTheHijriYearOfADay() {
        assertEquals(1440, HijriCalendar.yearOf(LocalDate.of(2019, 8, 22)));
        assertEquals(583, HijriCalendar.yearOf(LocalDate.of(1187, 10, 2)));
    }
}
