package infiraj.search.names;

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
 * Reads the gazetteer, {@code gazetteer/names.json} of the data directory: an object whose {@code names} are objects with
 * {@code ar}, {@code en} (lists of spellings) and possibly {@code participant}. What it does not know it passes over.
 */
public final class GazetteerFile {
    /** Where it is in a data directory. */
    public static final String PATH = "gazetteer/names.json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private GazetteerFile() {}

    /**
     * Reads a gazetteer.
     *
     * @throws IOException if there is no such file or it is not a gazetteer, saying why
     */
    public static Gazetteer read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            List<Name> names = new ArrayList<>();
            require(parser.nextToken() == JsonToken.START_OBJECT, file);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isNames = parser.currentName().equals("names");
                if (parser.nextToken() == JsonToken.START_ARRAY && isNames) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        names.add(name(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
            return new Gazetteer(names);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("not a gazetteer: " + file, e);
        }
    }

    private static void require(boolean holds, Path file) throws IOException {
        if (!holds) {
            throw new IOException("not a gazetteer: " + file);
        }
    }

    private static Name name(JsonParser parser) {
        List<String> ar = List.of();
        List<String> en = List.of();
        Optional<String> participant = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "ar" -> ar = strings(parser);
                case "en" -> en = strings(parser);
                case "participant" -> participant = Optional.of(parser.getString());
                default -> parser.skipChildren();
            }
        }
        return new Name(ar, en, participant);
    }

    private static List<String> strings(JsonParser parser) {
        List<String> strings = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                strings.add(parser.getString());
            }
        }
        return strings;
    }
}
