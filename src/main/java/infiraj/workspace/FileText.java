package infiraj.workspace;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.JsonText;
import infiraj.corpus.Located;
import infiraj.corpus.Values;
import infiraj.workspace.Parts.Keyed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The texts of the readable files, both ways; those of articles are the corpus' own. */
final class FileText {
    private static final String CHRONOLOGY_FORMAT = "infiraj-chronology/1";
    private static final String NOTES_FORMAT = "infiraj-notes/1";
    private static final String BOOKMARKS_FORMAT = "infiraj-bookmarks/1";

    /** The events of a chronology, none of them decoded. */
    static final Decoder<List<Located>> CHRONOLOGY = FileText::chronology;

    static final Decoder<Notes> NOTES = FileText::notes;
    static final Decoder<List<Keyed<Bookmark>>> BOOKMARKS = FileText::bookmarks;

    private FileText() {}

    /** What a file of notes holds. */
    record Notes(List<String> stars, List<Keyed<String>> notes) {}

    private static Optional<List<Located>> chronology(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", value -> Values.format(value, CHRONOLOGY_FORMAT));
        Optional<List<Located>> events = fields.requiredList(Parts.EVENTS, Parts.AS_IT_IS);
        return fields.end() ? events : Optional.empty();
    }

    /**
     * Writes a chronology.
     *
     * @param unread events that are passed on as they stand
     */
    static String chronology(Collection<infiraj.model.Event> events, List<Located> unread) {
        JsonText json = JsonText.indented();
        json.object(() -> {
            json.string("format", CHRONOLOGY_FORMAT);
            json.list(Parts.EVENTS, () -> {
                events.forEach(event -> json.object(() -> CorpusWriter.event(json, event)));
                unread.forEach(json::value);
            });
        });
        return json.finished();
    }

    private static Optional<Notes> notes(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", value -> Values.format(value, NOTES_FORMAT));
        Optional<List<String>> stars = fields.required(Parts.STARS, Parts.IDS);
        Optional<List<Keyed<String>>> notes = fields.required(Parts.NOTES, Parts.NOTE_LIST);
        return fields.end() ? Optional.of(new Notes(stars.orElseThrow(), notes.orElseThrow())) : Optional.empty();
    }

    static String notes(SortedSet<String> stars, Map<String, String> notes) {
        JsonText json = JsonText.indented();
        json.object(() -> {
            json.string("format", NOTES_FORMAT);
            json.strings(Parts.STARS, stars);
            Parts.notes(json, notes);
        });
        return json.finished();
    }

    private static Optional<List<Keyed<Bookmark>>> bookmarks(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", value -> Values.format(value, BOOKMARKS_FORMAT));
        Optional<List<Keyed<Bookmark>>> bookmarks = fields.required(Parts.BOOKMARKS, Parts.BOOKMARK_LIST);
        return fields.end() ? bookmarks : Optional.empty();
    }

    static String bookmarks(Collection<Bookmark> bookmarks) {
        JsonText json = JsonText.indented();
        json.object(() -> {
            json.string("format", BOOKMARKS_FORMAT);
            Parts.bookmarks(json, bookmarks);
        });
        return json.finished();
    }

    static String reviewed(SortedSet<String> decided) {
        return decided.isEmpty() ? "" : String.join("\n", decided) + "\n";
    }
}
