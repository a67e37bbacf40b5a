package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The share of expressions of public test suites and news phrases that are read right. */
class DateCasesTest {
    /** Percentages reached; they may only rise. */
    private static final double OF_ALL = 100;

    private static final double OF_NEWS = 100;

    private static final List<DateCase> CASES = DateCase.all();

    @Test
    void readsNoFewerCasesThanBefore() {
        List<DateCase> news = CASES.stream().filter(DateCase::isNews).toList();
        wrong(CASES).forEach(one -> System.out.println("wrong: " + one));
        System.out.printf("date cases right: %.1f %%, of news: %.1f %%%n", share(CASES), share(news));
        assertAll(
                () -> assertTrue(share(CASES) >= OF_ALL, () -> "all: " + share(CASES)),
                () -> assertTrue(share(news) >= OF_NEWS, () -> "news: " + share(news)));
    }

    @Test
    void everyCaseReadOtherwiseIsListedWithItsReason() {
        Set<String> wrong = wrong(CASES).stream().map(DateCase::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Resource.lines("idiosyncratic.tsv").stream()
                .map(line -> line.split("\t", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, wrong);
    }

    private static List<DateCase> wrong(List<DateCase> cases) {
        return cases.stream().filter(one -> !one.isRight()).toList();
    }

    private static double share(List<DateCase> cases) {
        return 100.0 * (cases.size() - wrong(cases).size()) / cases.size();
    }
}
