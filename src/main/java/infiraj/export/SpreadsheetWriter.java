package infiraj.export;

import infiraj.corpus.EventTable;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Participant;
import infiraj.text.FormulaGuard;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The events as a table. Ids, dates and codes of the model hold no formula, so that a year before 0 keeps its bare sign.
 */
final class SpreadsheetWriter {
    private SpreadsheetWriter() {}

    static int write(Extract extract, Messages ignored, Writer out) throws IOException {
        Csv.begin(EventTable.COLUMNS, out);
        int written = 0;
        for (Event event : extract.events()) {
            Csv.row(cells(event), out);
            written++;
        }
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
                FormulaGuard.guarded(event.title().ar()),
                FormulaGuard.guarded(event.title().en()),
                FormulaGuard.guarded(event.summary().ar()),
                FormulaGuard.guarded(event.summary().en()),
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
}
