package infiraj.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes which share of the lines and branches of each room the tests run, as JaCoCo counted, into docs/testing.md. */
public final class Coverage {
    private static final Path COUNTED = Path.of("target", "site", "jacoco", "jacoco.csv");
    private static final Path REPORT = Path.of("docs", "testing.md");

    /** Columns of JaCoCo's table, from 0. */
    private static final int PACKAGE = 1;

    private static final int BRANCHES_MISSED = 5;
    private static final int BRANCHES_COVERED = 6;
    private static final int LINES_MISSED = 7;
    private static final int LINES_COVERED = 8;

    private record Counts(long linesMissed, long linesCovered, long branchesMissed, long branchesCovered) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(String[] row) {
            return new Counts(
                    Long.parseLong(row[LINES_MISSED]),
                    Long.parseLong(row[LINES_COVERED]),
                    Long.parseLong(row[BRANCHES_MISSED]),
                    Long.parseLong(row[BRANCHES_COVERED]));
        }

        Counts plus(Counts other) {
            return new Counts(
                    linesMissed + other.linesMissed,
                    linesCovered + other.linesCovered,
                    branchesMissed + other.branchesMissed,
                    branchesCovered + other.branchesCovered);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %s |%n",
                    name,
                    linesMissed + linesCovered,
                    share(linesCovered, linesMissed),
                    share(branchesCovered, branchesMissed));
        }

        private static String share(long covered, long missed) {
            return covered + missed == 0
                    ? "–"
                    : String.format(Locale.ROOT, "%.0f %%", 100.0 * covered / (covered + missed));
        }
    }

    private Coverage() {}

    public static void main(String[] args) throws IOException {
        Map<String, Counts> rooms = new TreeMap<>();
        List<String> rows = Files.readAllLines(COUNTED);
        rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(row -> rooms.merge(room(row[PACKAGE]), Counts.of(row), Counts::plus));
        StringBuilder table = new StringBuilder("| Room | lines | of them run | branches taken |\n|---|--:|--:|--:|\n");
        rooms.forEach((room, counts) -> table.append(counts.row("`" + room + "`")));
        table.append(rooms.values().stream().reduce(Counts.NONE, Counts::plus).row("**all**"));
        System.out.print(table);
        Section.replace(REPORT, "coverage", table.toString());
    }

    private static String room(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 1 ? parts[1] : name;
    }
}
