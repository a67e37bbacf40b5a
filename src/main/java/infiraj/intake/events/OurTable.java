package infiraj.intake.events;

import infiraj.corpus.Decoder;
import infiraj.corpus.EventDecoder;
import infiraj.corpus.EventTable;
import infiraj.corpus.Located;
import infiraj.corpus.Participants;
import infiraj.corpus.ProblemKind;
import infiraj.corpus.Values;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.text.BidiControls;
import infiraj.text.FormulaGuard;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as {@code infiraj export csv} writes it and a spreadsheet saves it. A row needs a date in EDTF and a title; of the
 * two languages one will do, and a summary that is not there is the title.
 */
final class OurTable {
    private static final List<String> FLAGS = List.of("true", "false");

    /** Ids that rows have, and the line where each stood first. */
    private final Map<String, Integer> lines = new HashMap<>();

    private final Set<String> columns;

    OurTable(Set<String> columns) {
        this.columns = columns;
    }

    static boolean isOne(Set<String> columns) {
        return columns.contains("edtf") && (columns.contains("title_ar") || columns.contains("title_en"));
    }

    Optional<Telling> decode(Located rows) {
        Set<Left> left = EnumSet.noneOf(Left.class);
        if (!EventTable.COLUMNS.containsAll(columns)) {
            left.add(Left.COLUMNS);
        }
        return rows.list(this::row).map(events -> new Telling(Telling.Form.OURS, events, left));
    }

    private Optional<Told> row(Located row) {
        Cells cells = new Cells(row);
        Optional<String> id = cells.read("id", Values.ID);
        id.ifPresent(given -> claim(row, given));
        Optional<EdtfDate> date = cells.require("edtf", Values.DATE);
        Optional<EventDate.Basis> basis =
                cells.read("date_basis", cell -> Values.constant(cell, EventDate.Basis.values()));
        Optional<Bilingual> title = bilingual(cells, "title_ar", "title_en");
        if (title.isEmpty() && !cells.has("title_ar") && !cells.has("title_en")) {
            row.refuse(ProblemKind.MISSING_FIELD, columns.contains("title_ar") ? "title_ar" : "title_en");
        }
        Optional<Bilingual> summary = bilingual(cells, "summary_ar", "summary_en");
        EventType type = cells.read("type", EventDecoder.TYPE).orElse(EventType.NONE);
        List<Participant> who = cells.read("participants", cell -> Participants.ALL.decode(cell.words()))
                .orElse(List.of());
        if (who.isEmpty() && !cells.has("participants") && type != EventType.NONE) {
            row.refuse(ProblemKind.NO_PARTICIPANT, type.code());
        }
        Optional<String> landmark = cells.read(
                "landmark", cell -> cell.string().flatMap(flag -> Values.oneOf(cell.meaning(lower(flag)), FLAGS)));
        List<String> articles =
                cells.read("articles", cell -> cell.words().list(Values.ID)).orElse(List.of());
        List<String> quotations = cells.read("quotations", Values.CHARACTERS)
                .map(OurTable::quotations)
                .orElse(List.of());
        if (title.isEmpty() || date.isEmpty() || cells.areUnsound()) {
            return Optional.empty();
        }
        Bilingual said = summary.orElse(title.get());
        List<String> words = Stream.concat(
                        Stream.of(
                                        date.get().edtf(),
                                        title.get().ar(),
                                        said.ar(),
                                        title.get().en(),
                                        said.en())
                                .distinct(),
                        quotations.stream().map(quotation -> "«" + quotation + "»"))
                .toList();
        return Optional.of(new Told(
                id,
                title.get(),
                said,
                date.get(),
                basis.orElse(EventDate.Basis.OUTSIDE),
                type,
                who,
                landmark.filter("true"::equals).isPresent(),
                articles,
                quotations,
                words));
    }

    private void claim(Located row, String id) {
        Integer earlier = lines.putIfAbsent(id, row.line());
        if (earlier != null) {
            row.refuse(ProblemKind.DUPLICATE_ID, id, row.file() + ":" + earlier);
        }
    }

    /** Both languages, or the one that is there for both. */
    private static Optional<Bilingual> bilingual(Cells cells, String arabic, String english) {
        Decoder<String> line = cell -> cell.string()
                .flatMap(text -> Values.LINE.decode(cell.meaning(BidiControls.stripped(FormulaGuard.unguarded(text)))));
        Optional<String> ar = cells.read(arabic, line);
        Optional<String> en = cells.read(english, line);
        return ar.isEmpty() && en.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        ar.or(() -> en).orElseThrow(), en.or(() -> ar).orElseThrow()));
    }

    private static List<String> quotations(String cell) {
        return cell.lines()
                .map(String::strip)
                .map(line -> line.startsWith("«") && line.endsWith("»") && line.length() > 2
                        ? line.substring(1, line.length() - 1)
                        : line)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
