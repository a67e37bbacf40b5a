package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.timeline.Folding.Fold;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretches are folded, and what becomes of the days in and around them. */
class FoldingTest {
    /** From the beginning of one year to that of another, folded to a tenth. */
    static Fold fold(int first, int end) {
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate to = LocalDate.of(end, 1, 1);
        return new Fold(from, to, Ticks.Unit.YEAR, (to.toEpochDay() - from.toEpochDay()) / 10.0);
    }

    private static Folding of(String... dates) {
        return Folding.of(Arrays.stream(dates).map(EdtfDate::parse).map(DateExtent::of));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            1910/1945 2024-07-26                   | 1946-01-01..2024-01-01
            1910/1945 1965-06-22 1998 2012 2024-07 | 1946-01-01..1965-01-01 1966-01-01..1998-01-01 1999-01-01..2012-01-01 2013-01-01..2024-01-01
            2023-03-16 2023-08-18                  | 2023-04-01..2023-08-01
            2023-03-16 2023-04-18                  | none
            1945 1998~                             | 1946-01-01..1997-01-01
            1945 2019/..                           | 1946-01-01..2019-01-01
            ../1945 2019                           | 1946-01-01..2019-01-01
            1910/.. 2024                           | none
            2024                                   | none
            """)
    void whatIsEmptyForLongIsFoldedInWholeYearsOrMonths(String dates, String folds) {
        String found = of(dates.split(" ")).folds().stream()
                .map(fold -> fold.first() + ".." + fold.end())
                .collect(Collectors.joining(" "));
        assertEquals(folds == null ? "" : folds, found);
    }

    @Test
    void nothingIsFoldedOfNothing() {
        assertEquals(Folding.NONE, of());
    }

    @Property
    void noEventIsEverFoldedAwayAndEachKeepsItsLength(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1500, max = 2100) Integer> years) {
        List<DateExtent> extents =
                years.stream().map(year -> DateExtent.of(EdtfDate.year(year))).toList();
        Folding folding = Folding.of(extents.stream());
        for (DateExtent extent : extents) {
            assertFalse(folding.hides(extent.middle()));
            assertEquals(
                    extent.end() - extent.start(), folding.place(extent.end()) - folding.place(extent.start()), 1e-6);
        }
    }

    @Property
    void aFoldTakesMuchLessThanWhatItLeavesOut(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1500, max = 2100) Integer> years) {
        Folding folding = Folding.of(years.stream().map(year -> DateExtent.of(EdtfDate.year(year))));
        for (Fold fold : folding.folds()) {
            assertTrue(fold.length() < fold.days());
            assertEquals(fold.length(), folding.place(fold.to()) - folding.place(fold.from()), 1e-6);
        }
    }
}
