package infiraj.export;

import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Participant;
import infiraj.wording.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) as spreadsheets like them: UTF-8 with a byte order mark, and no cell that a
 * spreadsheet would take for a formula (OWASP, CSV injection): such a cell gets an apostrophe before it.
 */
final class SpreadsheetWriter {
    private static final List<String> COLUMNS = List.of(
            "id",
            "edtf",
            "earliest",
            "latest",
            "date_basis",
            "title_ar",
            "title_en",
            "summary_ar",
            "summary_en",
            "type",
            "participants",
            "landmark",
            "articles",
            "quotations");

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetWriter() {}

    static int write(Iterable<Event> events, Messages ignored, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        row(COLUMNS, text);
        int written = 0;
        for (Event event : events) {
            row(cells(event), text);
            written++;
        }
        text.flush();
        return written;
    }

    private static List<String> cells(Event event) {
        EventDate date = event.date();
        return List.of(
                event.id(),
                date.adopted().edtf(),
                bound(date.adopted().earliest()),
                bound(date.adopted().latest()),
                date.basis().name().toLowerCase(Locale.ROOT),
                event.title().ar(),
                event.title().en(),
                event.summary().ar(),
                event.summary().en(),
                event.type().code(),
                event.participants().stream().map(Participant::code).collect(Collectors.joining(" ")),
                String.valueOf(event.landmark()),
                event.evidence().stream()
                        .map(evidence -> evidence.passage().article())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                event.evidence().stream()
                        .map(evidence -> "«" + evidence.quote().exact() + "»")
                        .collect(Collectors.joining("\n")));
    }

    /** A day, or nothing where the date is open. */
    private static String bound(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    private static void row(List<String> cells, BufferedWriter out) throws IOException {
        out.write(cells.stream().map(SpreadsheetWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
