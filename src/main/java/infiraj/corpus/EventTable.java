package infiraj.corpus;

import java.util.List;

/** Events as a table: what is written is what is read again. */
public final class EventTable {
    /** The names in its first line, in order. */
    public static final List<String> COLUMNS = List.of(
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

    private EventTable() {}
}
