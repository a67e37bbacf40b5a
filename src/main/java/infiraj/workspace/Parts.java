package infiraj.workspace;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonText;
import infiraj.corpus.Located;
import infiraj.corpus.Values;
import infiraj.model.Article;
import infiraj.model.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the journal and the readable files have in common: lists of articles, events, notes and bookmarks. */
final class Parts {
    static final String ARTICLES = "articles";
    static final String EVENTS = "events";
    static final String NOTES = "notes";
    static final String BOOKMARKS = "bookmarks";
    static final String STARS = "stars";
    static final String DECIDED = "decided";

    static final Decoder<List<Keyed<String>>> NOTE_LIST = value -> value.list(Parts::note);
    static final Decoder<List<Keyed<Bookmark>>> BOOKMARK_LIST = value -> value.list(Parts::bookmark);
    static final Decoder<List<String>> IDS = value -> value.list(Values.ID);
    static final Decoder<Located> AS_IT_IS = Optional::of;

    /** An event that is not decoded before it is known which articles there are. */
    static final Decoder<Keyed<Located>> EVENT = Parts::event;

    private Parts() {}

    /** A thing and its id. */
    record Keyed<T>(String id, T value) {
        static <T> void putAll(List<Keyed<T>> things, Map<String, T> into) {
            things.forEach(thing -> into.put(thing.id, thing.value));
        }
    }

    private static Optional<Keyed<Located>> event(Located value) {
        Fields fields = Fields.of(value);
        return fields.required("id", Values.ID).map(id -> new Keyed<>(id, value));
    }

    /** The id of an event that may be anything. */
    static Optional<String> id(Located event) {
        return JsonFile.read(event, EVENT).value().map(Keyed::id);
    }

    private static Optional<Keyed<String>> note(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> event = fields.required("event", Values.ID);
        Optional<String> text = fields.required("text", Values.CHARACTERS);
        return fields.end() ? Optional.of(new Keyed<>(event.orElseThrow(), text.orElseThrow())) : Optional.empty();
    }

    private static Optional<Keyed<Bookmark>> bookmark(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> id = fields.required("id", Values.ID);
        Optional<Bookmark.Kind> kind = fields.constant("kind", Bookmark.Kind.values());
        Optional<String> title = fields.required("title", Values.LINE);
        Optional<String> text = fields.required("text", Values.CHARACTERS);
        return fields.end()
                ? Optional.of(new Keyed<>(
                        id.orElseThrow(),
                        new Bookmark(id.orElseThrow(), kind.orElseThrow(), title.orElseThrow(), text.orElseThrow())))
                : Optional.empty();
    }

    static void articles(JsonText json, Collection<Article> articles) {
        json.objects(ARTICLES, articles, article -> CorpusWriter.article(json, article));
    }

    static void events(JsonText json, Collection<Event> events) {
        json.objects(EVENTS, events, event -> CorpusWriter.event(json, event));
    }

    static void notes(JsonText json, Map<String, String> notes) {
        json.objects(NOTES, notes.entrySet(), note -> {
            json.string("event", note.getKey());
            json.string("text", note.getValue());
        });
    }

    static void bookmarks(JsonText json, Collection<Bookmark> bookmarks) {
        json.objects(BOOKMARKS, bookmarks, bookmark -> {
            json.string("id", bookmark.id());
            json.string("kind", Values.nameOf(bookmark.kind()));
            json.string("title", bookmark.title());
            json.string("text", bookmark.text());
        });
    }
}
