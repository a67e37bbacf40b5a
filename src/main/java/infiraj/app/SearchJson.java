package infiraj.app;

import infiraj.export.ResultWords;
import infiraj.search.Hit;
import infiraj.search.SearchResult;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes each result as one line of JSON. A hit is a passage once, with its best span as {@code start}, {@code end} and
 * {@code exact}, and every marked word under {@code marks}; what merely resembles has an empty span and matches as
 * {@code loose}.
 */
final class SearchJson implements SearchCommand.Output {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintWriter out;
    private final Messages messages;

    SearchJson(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void write(String query, SearchResult result) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("query", query);
            json.writeStringProperty("read_as", ResultWords.readAs(result, messages));
            json.writeNumberProperty("total", result.total());
            json.writeNumberProperty("resembling", result.resembling());
            strings(json, "suggestions", result.suggestions());
            json.writeArrayPropertyStart("hits");
            result.hits().forEach(hit -> write(json, hit));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(line);
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
            case Place.OfEvent(String id) -> json.writeStringProperty("event", id);
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
