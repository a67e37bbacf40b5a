package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The share of expressions of public test suites and news phrases that are read right. It may only rise. */
class DateCasesTest {
    private static final double LEAST_OF_ALL = 92;
    private static final double LEAST_OF_NEWS = 97;

    @Test
    void readsTheCases() {
        List<DateCase> wrong =
                DateCase.all().stream().filter(one -> !one.isRight()).toList();
        wrong.forEach(one -> System.out.println("wrong: " + one));
        double all = share(DateCase.all());
        double news = share(DateCase.all().stream().filter(DateCase::isNews).toList());
        System.out.printf("date cases right: %.1f %%, of news: %.1f %%%n", all, news);
        assertTrue(all >= LEAST_OF_ALL && news >= LEAST_OF_NEWS);
    }

    private static double share(List<DateCase> cases) {
        return 100.0 * cases.stream().filter(DateCase::isRight).count() / cases.size();
    }
}
