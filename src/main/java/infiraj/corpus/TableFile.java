package infiraj.corpus;

import infiraj.corpus.Json.Array;
import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import infiraj.corpus.Json.Text;
import infiraj.corpus.JsonFile.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of separated values (RFC 4180) into located values, of which nothing is trusted: an object of {@code
 * columns}, the names in the first line, and {@code rows}, objects of the cells that hold something. Spreadsheets write
 * commas, semicolons or tabs, depending on the country; whichever the first line has most of parts the cells.
 */
public final class TableFile {
    /** The names in the first line, of those columns that have one. */
    public static final String COLUMNS = "columns";
    /** The rows below it, blank ones aside. */
    public static final String ROWS = "rows";

    private static final String SEPARATORS = ",;\t";

    private final Path file;
    private final Report report;
    private final Trail rows = new Trail.Name(Trail.ROOT, ROWS);
    private final List<String> names = new ArrayList<>();
    private final List<Json> columns = new ArrayList<>();
    private final List<Json> records = new ArrayList<>();
    private int values;

    private TableFile(Path file, Report report) {
        this.file = file;
        this.report = report;
    }

    /**
     * Reads a table.
     *
     * @param file where it stands, as problems name it
     * @param text without a byte order mark
     */
    public static <T> Reading<T> read(Path file, String text, Decoder<T> decoder) {
        Report report = new Report();
        Optional<Json> table = new TableFile(file, report).table(text);
        return JsonFile.reading(file, report, table.map(json -> new Located(file, json, Trail.ROOT, report)), decoder);
    }

    private Optional<Json> table(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                if (names.isEmpty()) {
                    header(record);
                } else if (!row(record, line)) {
                    return Optional.empty();
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            return broken(line, e);
        }
        if (names.isEmpty()) {
            report.add(Problem.of(file, ProblemKind.EMPTY_FILE));
        }
        return report.marks() > 0
                ? Optional.empty()
                : Optional.of(new Struct(
                        Spot.START,
                        List.of(
                                new Member(Spot.START, COLUMNS, new Array(Spot.START, List.copyOf(columns))),
                                new Member(Spot.START, ROWS, new Array(Spot.START, List.copyOf(records))))));
    }

    private static char separator(String text) {
        Map<Character, Integer> counts = new HashMap<>();
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts.merge(c, 1, Integer::sum);
            }
        }
        char most = SEPARATORS.charAt(0);
        for (char each : SEPARATORS.toCharArray()) {
            most = counts.getOrDefault(each, 0) > counts.getOrDefault(most, 0) ? each : most;
        }
        return most;
    }

    private void header(CSVRecord record) {
        for (String cell : record) {
            String name = cell.strip();
            if (!name.isEmpty() && names.contains(name)) {
                report.add(Problem.of(file, ProblemKind.DUPLICATE_KEY, Excerpt.of(name), "1"));
            }
            names.add(name);
            if (!name.isEmpty()) {
                columns.add(new Text(Spot.START, name));
            }
        }
    }

    /** Whether the limits allow for this row. */
    private boolean row(CSVRecord record, int line) {
        Spot spot = new Spot(line, 1);
        Trail trail = new Trail.Index(rows, records.size());
        List<Member> cells = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            String cell = record.get(i);
            if (!cell.isBlank() && i < names.size() && !names.get(i).isEmpty()) {
                cells.add(new Member(spot, names.get(i), new Text(spot, cell)));
            } else if (!cell.isBlank() && i >= names.size()) {
                report(spot, trail, ProblemKind.TOO_MANY_CELLS, Integer.toString(names.size()));
                break;
            }
        }
        values += cells.size();
        if (values > Limits.USUAL.values()) {
            report(spot, trail, ProblemKind.TOO_MANY_VALUES, Integer.toString(Limits.USUAL.values()));
            return false;
        }
        if (!cells.isEmpty()) {
            records.add(new Struct(spot, List.copyOf(cells)));
        }
        return true;
    }

    /** A quotation mark that is not closed, or something behind one that is, which its cause says. */
    private Optional<Json> broken(int line, Exception e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        report.add(Problem.inLine(file, line, ProblemKind.BAD_TABLE, Excerpt.of(String.valueOf(why.getMessage()))));
        return Optional.empty();
    }

    private void report(Spot spot, Trail trail, ProblemKind kind, String... arguments) {
        report.add(new Problem(file, spot.line(), spot.column(), trail.toString(), kind, List.of(arguments)));
    }
}
