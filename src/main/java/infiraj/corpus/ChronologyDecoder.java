package infiraj.corpus;

import infiraj.model.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes a chronology file. */
final class ChronologyDecoder {
    static final String FORMAT = "infiraj-chronology/1";

    private final EventDecoder events;
    private final Map<String, Trail> places = new HashMap<>();

    ChronologyDecoder(ArticleShelf shelf) {
        this.events = new EventDecoder(shelf);
    }

    Optional<List<Event>> decode(Located root) {
        return root.object(fields -> {
            fields.required("format", format -> Values.format(format, FORMAT));
            Optional<List<Event>> all = fields.required("events", list -> list.list(this::event));
            return fields.build(all::orElseThrow);
        });
    }

    private Optional<Event> event(Located value) {
        id(value).ifPresent(id -> {
            Trail first = places.putIfAbsent(id.string().orElseThrow(), value.trail());
            if (first != null) {
                id.refuse(ProblemKind.DUPLICATE_ID, id.string().orElseThrow(), first.toString());
            }
        });
        return events.decode(value);
    }

    /** The id as it stands, if there is one: ids are compared even where the event itself has problems. */
    private static Optional<Located> id(Located value) {
        return value.member("id").filter(id -> id.json() instanceof Json.Text);
    }
}
