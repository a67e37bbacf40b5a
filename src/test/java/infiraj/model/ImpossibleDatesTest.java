package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What is no date cannot be built from parts either. */
class ImpossibleDatesTest {
    private static final EdtfYear.Digits YEAR = new EdtfYear.Digits(false, DigitMask.four(2023, 0));
    private static final LocalDateTime NOON = LocalDateTime.of(2023, 8, 18, 12, 0);

    @TestFactory
    Stream<DynamicTest> doNotConstruct() {
        return Stream.of(
                refused("a number longer than its digits", () -> new DigitMask(2, 100, 0)),
                refused("more unspecified digits than digits", () -> new DigitMask(2, 0, 0b100)),
                refused("a digit both specified and not", () -> new DigitMask(2, 15, 0b01)),
                refused("a year of two digits", () -> new EdtfYear.Digits(false, DigitMask.two(23))),
                refused("the year -0000", () -> new EdtfYear.Digits(true, DigitMask.four(0, 0))),
                refused("a short year as a number", () -> new EdtfYear.Numbered(2023, 0, 0)),
                refused("a year beyond reckoning", () -> new EdtfYear.Numbered(EdtfYear.FURTHEST + 1, 0, 0)),
                refused("a negative exponent", () -> new EdtfYear.Numbered(20_000, -1, 0)),
                refused("more significant digits than digits", () -> new EdtfYear.Numbered(1950, 0, 5)),
                refused("a thirteenth month", () -> new EdtfForm.Month(YEAR, DigitMask.two(13))),
                refused("a 29 February of 2023", () -> new EdtfForm.Day(YEAR, DigitMask.two(2), DigitMask.two(29))),
                refused("a day of four digits", () -> new EdtfForm.Day(YEAR, DigitMask.two(2), DigitMask.four(1, 0))),
                refused("a fraction of a second", () -> new EdtfForm.Moment(NOON.withNano(1), EdtfZone.UTC)),
                refused(
                        "a moment in a far year",
                        () -> new EdtfForm.Moment(NOON.withYear(Year.MAX_VALUE), EdtfZone.UTC)),
                refused("a shift of a day", () -> new EdtfZone(EdtfZone.Form.HOURS, 24 * 60)),
                refused("half hours in whole hours", () -> new EdtfZone(EdtfZone.Form.HOURS, 90)),
                refused("a shift of UTC", () -> new EdtfZone(EdtfZone.Form.UTC, 60)),
                refused(
                        "a doubtful moment",
                        () -> new EdtfPoint(new EdtfForm.Moment(NOON, EdtfZone.UTC), Qualifier.UNCERTAIN)),
                refused("an interval back in time", () -> EdtfDate.between(EdtfDate.year(2024), EdtfDate.year(2023))),
                refused(
                        "an interval without ends",
                        () -> new EdtfInterval(new EdtfInterval.Endpoint.Open(), new EdtfInterval.Endpoint.Unknown())));
    }

    private static DynamicTest refused(String what, Executable construction) {
        return DynamicTest.dynamicTest(what, () -> assertThrows(IllegalArgumentException.class, construction));
    }
}
