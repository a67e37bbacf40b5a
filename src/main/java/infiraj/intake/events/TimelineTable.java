package infiraj.intake.events;

import infiraj.corpus.Located;
import infiraj.corpus.Values;
import infiraj.intake.events.SlideDates.Names;
import infiraj.model.EdtfDate;
import infiraj.text.FormulaGuard;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table as TimelineJS 3 reads it from Google Sheets: the columns of its template.
 *
 * @see <a href="https://timeline.knightlab.com/docs/using-spreadsheets.html">the template</a>
 */
final class TimelineTable {
    private static final Names START = new Names("Year", "Month", "Day");
    private static final Names END = new Names("End Year", "End Month", "End Day");
    private static final List<String> TIMES = List.of("Time", "End Time");
    private static final List<String> MEDIA =
            List.of("Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Link", "Background");
    private static final Set<String> REST = Set.of("Display Date", "Headline", "Text", "Type", "Group");

    private final Set<Left> left = EnumSet.noneOf(Left.class);

    TimelineTable(Set<String> columns) {
        boolean known = columns.stream()
                .allMatch(name -> REST.contains(name)
                        || TIMES.contains(name)
                        || MEDIA.contains(name)
                        || names(START).contains(name)
                        || names(END).contains(name));
        if (!known) {
            left.add(Left.COLUMNS);
        }
    }

    static boolean isOne(Set<String> columns) {
        return columns.contains(START.year()) && columns.contains("Headline");
    }

    Optional<Telling> decode(Located rows) {
        return rows.list(this::row)
                .map(events -> new Telling(
                        Telling.Form.TIMELINEJS,
                        events.stream().flatMap(Optional::stream).toList(),
                        left));
    }

    /** An event; none in the row of a title or an era, which is sound all the same. */
    private Optional<Optional<Told>> row(Located row) {
        Cells cells = new Cells(row);
        String type = text(cells, "Type").strip().toLowerCase(Locale.ROOT);
        if (type.equals("title") || type.equals("era")) {
            left.add(type.equals("title") ? Left.TITLE : Left.ERAS);
            return Optional.of(Optional.empty());
        }
        note(cells, TIMES, Left.TIMES);
        note(cells, MEDIA, Left.MEDIA);
        note(cells, List.of("Group"), Left.GROUPS);
        Slide slide = new Slide(
                row,
                text(cells, "Headline"),
                text(cells, "Text"),
                date(row, cells),
                Optional.of(text(cells, "Display Date")),
                Optional.empty());
        return slide.told().map(Optional::of);
    }

    private static Optional<EdtfDate> date(Located row, Cells cells) {
        Optional<EdtfDate> start = SlideDates.point(row, cells, START);
        boolean ends = names(END).stream().anyMatch(cells::has);
        return ends
                ? SlideDates.point(row, cells, END)
                        .flatMap(end -> start.flatMap(begin -> SlideDates.between(row, begin, end)))
                : start;
    }

    private static List<String> names(Names names) {
        return List.of(names.year(), names.month(), names.day());
    }

    private void note(Cells cells, List<String> names, Left what) {
        if (names.stream().anyMatch(cells::has)) {
            left.add(what);
        }
    }

    private static String text(Cells cells, String name) {
        return cells.read(name, Values.CHARACTERS).map(FormulaGuard::unguarded).orElse("");
    }
}
