package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRelationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023-03-16, BEFORE, 2023-08-18, CERTAIN
                    2023-08-18, BEFORE, 2023-03-16, IMPOSSIBLE
                    2023-03-16, BEFORE, 2023-03-16, IMPOSSIBLE
                    2023-03, BEFORE, 2023-03-16, POSSIBLE
                    2023, BEFORE, 2024, CERTAIN
                    2023~, BEFORE, 2024, POSSIBLE
                    2023?, BEFORE, 2025, CERTAIN
                    2023~, BEFORE, 2025~, POSSIBLE
                    2023~, BEFORE, 2026~, CERTAIN
                    1910/1945, BEFORE, 1965-06-22, CERTAIN
                    1910/, BEFORE, 1965-06-22, POSSIBLE
                    1910/.., BEFORE, 1965-06-22, IMPOSSIBLE
                    1965-06-22, BEFORE, ../1945, IMPOSSIBLE
                    1940-06-22, BEFORE, /1945, POSSIBLE
                    1940-06-22, BEFORE, ../1945, IMPOSSIBLE
                    2024, AFTER, 2023, CERTAIN
                    2024-01-01, AFTER, 2023-12-31, CERTAIN
                    201X, AFTER, 2015, POSSIBLE
                    2023-08-18, DURING, 2023-08, CERTAIN
                    2023-08-18, DURING, 2023, CERTAIN
                    2023, DURING, 2023-08, POSSIBLE
                    2023-08-18, DURING, 2023~, POSSIBLE
                    2018-07-01, DURING, 201X~, POSSIBLE
                    2023-08-18, DURING, 2024, IMPOSSIBLE
                    2023-12-31?, DURING, 2023, POSSIBLE
                    2024-07-10, DURING, 2024-07-09/2024-07-11, CERTAIN
                    1930, DURING, 1910/1945, CERTAIN
                    1930, DURING, 1910/, POSSIBLE
                    1930, DURING, 1910/.., CERTAIN
                    1930, DURING, /1945, POSSIBLE
                    1930, DURING, ../1945, CERTAIN
                    1950, DURING, ../1945, IMPOSSIBLE
                    2018/.., DURING, 2018/2020, IMPOSSIBLE
                    2018/, DURING, 2018/2020, POSSIBLE
                    2018/.., DURING, 2017/.., CERTAIN
                    2023-08-18, OVERLAPS, 2023-08-18, CERTAIN
                    2023-08-18, OVERLAPS, 2023-08, POSSIBLE
                    2023-08, OVERLAPS, 2023-07-01/2023-09-30, CERTAIN
                    2023-08, OVERLAPS, 2023-09, IMPOSSIBLE
                    2023-08~, OVERLAPS, 2023-09, POSSIBLE
                    2018/.., OVERLAPS, 2020, CERTAIN
                    2018/, OVERLAPS, 2020, POSSIBLE
                    2018/.., OVERLAPS, 2017, IMPOSSIBLE
                    """)
    void saysWhatIsCertain(String first, DateRelation relation, String second, Verdict verdict) {
        assertEquals(verdict, relation.of(EdtfDate.parse(first), EdtfDate.parse(second)));
    }
}
