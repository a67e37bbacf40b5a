package infiraj.export;

import infiraj.text.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) as spreadsheets like them: UTF-8 with a byte order mark, and no text that a
 * spreadsheet would take for a formula (OWASP, CSV injection): it gets an apostrophe before it.
 */
final class Csv {
    private Csv() {}

    /** Writes the mark that spreadsheets know UTF-8 by, and the names of the columns. */
    static void begin(List<String> columns, Writer out) throws IOException {
        out.write('\uFEFF');
        row(columns, out);
    }

    /** Writes one row; its texts have been {@linkplain FormulaGuard#guarded guarded} where they may be anything. */
    static void row(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
