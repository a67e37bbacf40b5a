package infiraj.corpus;

import infiraj.model.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes a chronology file. */
final class ChronologyDecoder {
    static final String FORMAT = "infiraj-chronology/1";

    private static final Decoder<String> TAG = value -> Values.format(value, FORMAT);

    private final EventDecoder events;
    private final Map<String, Trail> places = new HashMap<>();

    ChronologyDecoder(EventDecoder events) {
        this.events = events;
    }

    Optional<List<Event>> decode(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", TAG);
        Optional<List<Event>> all = fields.requiredList("events", this::event);
        return fields.end() ? all : Optional.empty();
    }

    /** Ids are compared even where the event itself has problems. */
    private Optional<Event> event(Located value) {
        Optional<Located> id = value.member("id");
        if (id.isPresent() && id.get().json() instanceof Json.Text(Spot _, String text)) {
            Trail first = places.putIfAbsent(text, value.trail());
            if (first != null) {
                id.get().refuse(ProblemKind.DUPLICATE_ID, Excerpt.of(text), first.toString());
            }
        }
        return events.decode(value);
    }
}
