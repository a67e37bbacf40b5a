package infiraj.app;

import infiraj.dating.DateReader;
import infiraj.dating.FoundDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Dates thousands of texts in one run: a line of JSON in, a line of JSON out. A line that cannot be read gives one without
 * dates but with an {@code error}, so that lines in and out correspond.
 */
final class DatesBatch {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final DateReader reader = new DateReader();

    DatesBatch(InputStream in, PrintWriter out, PrintWriter err) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    /**
     * A line of the input.
     *
     * @param id as JSON, so that it goes out as it came in
     */
    private record Request(String id, Optional<LocalDate> published, String text) {
        static final Request NONE = new Request("\"\"", Optional.empty(), "");
    }

    /** Whether every line could be read. */
    boolean run() throws IOException {
        boolean sound = true;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                sound &= answer(line, number);
            }
        }
        return sound;
    }

    private boolean answer(String line, int number) {
        try {
            write(parse(line), Optional.empty());
            return true;
        } catch (JacksonException e) {
            return refuse(number, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return refuse(number, String.valueOf(e.getMessage()));
        }
    }

    private boolean refuse(int number, String why) {
        err.println("line " + number + ": " + why);
        write(Request.NONE, Optional.of(why));
        return false;
    }

    private static Request parse(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                parser.skipChildren();
                if (value == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getString());
                } else if (value.isNumeric()) {
                    fields.put(name + "#", parser.getString());
                }
            }
        }
        return new Request(
                fields.getOrDefault("id#", quoted(fields.getOrDefault("id", ""))),
                JsonArticleText.day(fields.getOrDefault("published", "")),
                fields.getOrDefault("text", ""));
    }

    private static String quoted(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = DatesJson.generator(out)) {
            json.writeString(text);
        }
        return out.toString();
    }

    private void write(Request request, Optional<String> error) {
        try (JsonGenerator json = DatesJson.generator(out)) {
            json.writeStartObject();
            json.writeName("id");
            json.writeRawValue(request.id());
            error.ifPresent(message -> json.writeStringProperty("error", message));
            json.writeArrayPropertyStart("dates");
            for (ArticleText.Placed date : dates(request)) {
                json.writeStartObject();
                DatesJson.fields(json, date);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private List<ArticleText.Placed> dates(Request request) {
        CodePoints codePoints = new CodePoints(request.text());
        List<FoundDate> found = reader.read(request.text(), request.published());
        return found.stream()
                .map(date -> new ArticleText.Placed(
                        codePoints.upTo(date.span().start()),
                        codePoints.upTo(date.span().end()),
                        date.span().in(request.text()),
                        date))
                .toList();
    }
}
