package infiraj.intake;

import infiraj.intake.Vocabulary.Entry;
import infiraj.intake.Vocabulary.Sense;
import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the vocabulary, {@code gazetteer/vocabulary.json} of the data directory, and the names beside it. What it does not
 * know it passes over.
 */
public final class VocabularyFile {
    /** Where it is in a data directory. */
    public static final String PATH = "gazetteer/vocabulary.json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<Entry> entries = new ArrayList<>();
    private int types;

    private VocabularyFile() {}

    /**
     * Reads the vocabulary of a data directory.
     *
     * @throws IOException if a file is missing or is not what it should be, saying why
     */
    public static Vocabulary read(Path data) throws IOException {
        Gazetteer names = GazetteerFile.read(data.resolve(GazetteerFile.PATH));
        Path file = data.resolve(PATH);
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            VocabularyFile reader = new VocabularyFile();
            reader.read(parser);
            return new Vocabulary(reader.entries, names);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("not a vocabulary: " + file, e);
        }
    }

    private void read(JsonParser parser) {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    entry(parser, field.equals("times"));
                }
            } else if (field.equals("format")) {
                require(parser.getString().equals("infiraj-vocabulary/1"));
            }
        }
    }

    private void entry(JsonParser parser, boolean time) {
        Optional<Sense> sense = time ? Optional.of(new Sense.When(Optional.empty(), false)) : Optional.empty();
        List<String> words = List.of();
        List<String> towns = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "code" -> sense = Optional.of(new Sense.Who(new Participant(parser.getString())));
                case "type" -> sense = EventType.named(parser.getString()).map(type -> new Sense.What(type, types++));
                case "date" -> sense = Optional.of(when(parser.getString()));
                case "words" -> words = strings(parser);
                case "towns" -> towns = strings(parser);
                default -> parser.skipChildren();
            }
        }
        require(sense.isPresent());
        entries.add(new Entry(words, sense.orElseThrow(), false));
        entries.add(new Entry(towns, sense.orElseThrow(), true));
    }

    private static Sense when(String date) {
        return date.equals("published")
                ? new Sense.When(Optional.empty(), true)
                : new Sense.When(Optional.of(EdtfDate.parse(date)), false);
    }

    private static List<String> strings(JsonParser parser) {
        List<String> strings = new ArrayList<>();
        require(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(parser.getString());
        }
        return strings;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("another format");
        }
    }
}
