package infiraj.corpus;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON in the layout that most tools agree on: every field and item on its own line, two spaces of indentation. */
final class JsonText {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator = new JsonFactory().createGenerator(new Pretty(), text);

    /** The text; the writing is over then. */
    String finished() {
        generator.close();
        return text.append('\n').toString();
    }

    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
    }

    <T> void objects(String name, List<T> items, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> fields.accept(item)));
        generator.writeEndArray();
    }

    void strings(String name, List<String> items) {
        generator.writeArrayPropertyStart(name);
        items.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void string(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void stringUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            string(name, value);
        }
    }

    void isTrue(String name) {
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
