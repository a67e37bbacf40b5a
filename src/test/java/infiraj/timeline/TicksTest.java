package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.timeline.Ticks.Step;
import infiraj.timeline.Ticks.Tick;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({
        "1850, 1999, CENTURY, 1800-01-01",
        "1913, 2025, DECADE, 1910-01-01",
        "-0004, 0020, DECADE, -0010-01-01",
        "2023-05-17, 2024, YEAR, 2023-01-01",
        "2023-05-17, 2023-12, QUARTER, 2023-04-01",
        "2023-05-17, 2023-12, MONTH, 2023-05-01",
        "2024-07-18, 2024-08-18, WEEK, 2024-07-15",
        "2024-07-18, 2024-07-20, DAY, 2024-07-18",
    })
    void theFirstDivisionHoldsTheBeginning(String from, String to, Step step, LocalDate first) {
        Period period = Period.of(EdtfDate.parse(from), EdtfDate.parse(to));
        assertEquals(first, Ticks.in(period, step).getFirst().start());
    }

    @Property
    void divisionsFollowEachOtherAndCoverThePeriod(
            @ForAll @DoubleRange(min = -40_000, max = 40_000) double from,
            @ForAll @DoubleRange(min = 1, max = 5_000) double length,
            @ForAll Step step) {
        Period period = new Period(from, from + length);
        List<Tick> ticks = Ticks.in(period, step);
        assertTrue(ticks.getFirst().start().toEpochDay() <= from);
        assertTrue(ticks.getLast().end().toEpochDay() > period.to() - 1);
        for (int i = 1; i < ticks.size(); i++) {
            assertEquals(ticks.get(i - 1).end(), ticks.get(i).start());
        }
    }
}
