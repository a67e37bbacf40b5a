package infiraj.app;

import infiraj.dating.FoundDate;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Found dates in JSON. */
final class DatesJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private DatesJson() {}

    /** Writes to a writer that stays open. */
    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** The fields of a date inside an object; {@code edtf} is null where the value is unknown. */
    static void fields(JsonGenerator json, ArticleText.Placed placed) {
        FoundDate date = placed.date();
        json.writeNumberProperty("start", placed.start());
        json.writeNumberProperty("end", placed.end());
        json.writeStringProperty("text", placed.words());
        date.date()
                .ifPresentOrElse(
                        value -> json.writeStringProperty("edtf", value.edtf()), () -> json.writeNullProperty("edtf"));
        json.writeStringProperty("kind", date.kind().code());
        json.writeStringProperty("anchor", date.anchor().code());
        json.writeStringProperty("rule", date.rule().code());
    }
}
