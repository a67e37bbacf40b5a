package infiraj.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * JSON in the layout that most tools agree on: every field and item on its own line, two spaces of indentation; or all of
 * it on one line.
 */
public final class JsonText implements Notation {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private final Writer text;
    private final JsonGenerator generator;

    private JsonText(ObjectWriteContext layout, Writer text) {
        this.text = text;
        generator = FACTORY.createGenerator(layout, text);
    }

    /** For a file. */
    public static JsonText indented() {
        return new JsonText(new Pretty(), new StringWriter());
    }

    /** For a line among others. */
    public static JsonText line() {
        return new JsonText(ObjectWriteContext.empty(), new StringWriter());
    }

    /**
     * Writes an indented text of any length in UTF-8, holding no more of it than what is being written. The stream stays
     * open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Consumer<JsonText> content) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            JsonText json = new JsonText(new Pretty(), text);
            content.accept(json);
            json.generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        text.append('\n').flush();
    }

    /** The text with a line end; the writing is over then. */
    public String finished() {
        generator.close();
        return text + "\n";
    }

    /** An object, as the whole text or as an item of a list. */
    public void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
    }

    public <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
        list(name, () -> items.forEach(item -> object(() -> fields.accept(item))));
    }

    @Override
    public void strings(String name, Collection<String> items) {
        list(name, () -> items.forEach(generator::writeString));
    }

    /** A list whose items are written one after the other. */
    public void list(String name, Runnable items) {
        generator.writeArrayPropertyStart(name);
        items.run();
        generator.writeEndArray();
    }

    /** A value as it was read. */
    public void value(Located read) {
        value(read.json());
    }

    private void value(Json read) {
        switch (read) {
            case Json.Struct(Spot _, List<Json.Member> members) ->
                object(() -> members.forEach(member -> {
                    generator.writeName(member.name());
                    value(member.value());
                }));
            case Json.Array(Spot _, List<Json> items) -> {
                generator.writeStartArray();
                items.forEach(this::value);
                generator.writeEndArray();
            }
            case Json.Text(Spot _, String value) -> generator.writeString(value);
            case Json.Literal(Spot _, String written) -> generator.writeRawValue(written);
        }
    }

    /** An array, as the whole text or as an item of a list. */
    public void array(Runnable items) {
        generator.writeStartArray();
        items.run();
        generator.writeEndArray();
    }

    public void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    /** An item of a list. */
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void string(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    /** A number; a whole one without a decimal point. */
    public void number(String name, double value) {
        generator.writeName(name);
        generator.writeNumber(
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    }

    public void stringUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            string(name, value);
        }
    }

    @Override
    public void isTrue(String name) {
        generator.writeBooleanProperty(name, true);
    }

    /** Hands the layout to Jackson, which takes it from the context of each writing. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
