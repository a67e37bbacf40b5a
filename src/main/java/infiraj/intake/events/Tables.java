package infiraj.intake.events;

import infiraj.corpus.Decoder;
import infiraj.corpus.Excerpt;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import infiraj.corpus.TableFile;
import infiraj.corpus.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by the names of its columns what table it is. */
final class Tables {
    private static final Decoder<List<String>> NAMES = columns -> columns.list(Values.LINE);

    private Tables() {}

    static Optional<Telling> decode(Located table) {
        Located columns = table.member(TableFile.COLUMNS).orElseThrow();
        Located rows = table.member(TableFile.ROWS).orElseThrow();
        Optional<List<String>> names = NAMES.decode(columns);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = Set.copyOf(names.get());
        if (OurTable.isOne(known)) {
            return new OurTable(known).decode(rows);
        }
        return TimelineTable.isOne(known)
                ? new TimelineTable(known).decode(rows)
                : columns.refuse(ProblemKind.UNKNOWN_TABLE, Excerpt.of(String.join(", ", names.get())));
    }
}
