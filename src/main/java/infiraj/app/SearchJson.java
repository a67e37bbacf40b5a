package infiraj.app;

import infiraj.export.ResultWords;
import infiraj.search.Hit;
import infiraj.search.SearchOptions.Scope;
import infiraj.search.SearchResult;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes each result as one line of JSON. A hit is a passage, with its best span as {@code start}, {@code end} and
 * {@code exact}, and every marked word under {@code marks}; what merely resembles has an empty span and matches as
 * {@code loose}. Events are no hits: their offsets are of no paragraph, but of the {@code text} beside them.
 */
final class SearchJson implements SearchCommand.Output {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintWriter out;
    private final Messages messages;

    private final boolean withEvents;

    /** @param withEvents whether events are searched as well */
    SearchJson(PrintWriter out, Messages messages, boolean withEvents) {
        this.out = out;
        this.messages = messages;
        this.withEvents = withEvents;
    }

    @Override
    public void write(String query, SearchCommand.Search search) throws IOException {
        SearchResult passages = search.in(Scope.PASSAGES);
        if (withEvents) {
            write(query, passages, Optional.of(search.in(Scope.EVENTS)));
        } else {
            write(query, passages, Optional.empty());
        }
    }

    private void write(String query, SearchResult passages, Optional<SearchResult> events) {
        // Where only events answer, it is not true that nothing does.
        SearchResult telling = events.filter(found -> passages.total() == 0 && found.total() > 0)
                .orElse(passages);
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("query", query);
            json.writeStringProperty("read_as", ResultWords.readAs(telling, messages));
            json.writeNumberProperty("total", passages.total());
            json.writeNumberProperty("resembling", passages.resembling());
            strings(json, "suggestions", telling.suggestions());
            hits(json, "hits", passages);
            events.ifPresent(found -> {
                json.writeNumberProperty("events_total", found.total());
                hits(json, "events", found);
            });
            json.writeEndObject();
        }
        out.println(line);
    }

    private static void hits(JsonGenerator json, String name, SearchResult result) {
        json.writeArrayPropertyStart(name);
        result.hits().forEach(hit -> write(json, hit));
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> strings) {
        json.writeArrayPropertyStart(name);
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        switch (hit.place()) {
            case Place.OfPassage(String article, int paragraph) -> {
                json.writeStringProperty("article", article);
                json.writeNumberProperty("paragraph", paragraph);
            }
            case Place.OfEvent(String id) -> {
                json.writeStringProperty("event", id);
                json.writeStringProperty("text", hit.text());
            }
        }
        json.writeNumberProperty("start", hit.best().start());
        json.writeNumberProperty("end", hit.best().end());
        json.writeStringProperty("exact", hit.best().in(hit.text()));
        json.writeNumberProperty("score", hit.score());
        json.writeStringProperty("match", hit.loosestMatch().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("answer", hit.answer().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("marks");
        hit.marks().forEach(mark -> write(json, mark));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Mark mark) {
        json.writeStartObject();
        json.writeNumberProperty("start", mark.span().start());
        json.writeNumberProperty("end", mark.span().end());
        json.writeStringProperty("match", mark.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }
}
