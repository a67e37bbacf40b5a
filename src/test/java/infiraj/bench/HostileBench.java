package infiraj.bench;

import infiraj.search.HostileQueries;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.TestCorpus;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Asks the search what nobody types who wants an answer. The table goes to standard output and into docs/performance.md. */
public final class HostileBench {
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final int WARM_UP = 5;
    private static final int TIMES = 15;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileBench() {}

    public static void main(String[] args) throws IOException {
        StringBuilder table =
                new StringBuilder("| query | characters | half of the times, ms | longest, ms |\n|---|--:|--:|--:|\n");
        double worst = 0;
        try (SearchEngine engine = TestCorpus.engine()) {
            for (Map.Entry<String, String> query : HostileQueries.all().entrySet()) {
                double[] times = times(engine, query.getValue());
                worst = Math.max(worst, times[TIMES - 1]);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.2f | %.2f |%n",
                        query.getKey(),
                        query.getValue().length(),
                        times[TIMES / 2],
                        times[TIMES - 1]));
            }
        }
        table.append(String.format(
                Locale.ROOT, "| **the longest of all** | | | **%.2f** |%n%n%s.%n", worst, Machine.described()));
        Section.replace(REPORT, "hostile", table.toString());
        System.out.print(table);
    }

    /** In milliseconds, from the shortest to the longest; what is typed is completed too, as the window does. */
    private static double[] times(SearchEngine engine, String query) throws IOException {
        double[] times = new double[TIMES];
        for (int round = -WARM_UP; round < TIMES; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            engine.search(query, SearchOptions.best(10));
            engine.complete(query, 6);
            if (round >= 0) {
                times[round] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
