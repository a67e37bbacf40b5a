package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import infiraj.model.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"article", "chronology", "story"})
    void theSchemaIsItselfValid(String name) throws Exception {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), metaSchema.validate(Files.readString(file(name)), InputFormat.JSON));
    }

    @Test
    void everyArticleConforms() throws Exception {
        Schema schema = schema("article");
        for (Path file : Shipped.articleFiles()) {
            assertEquals(List.of(), schema.validate(Files.readString(file), InputFormat.JSON), file.toString());
        }
    }

    @Test
    void theChronologyConforms() throws Exception {
        String chronology = Files.readString(Shipped.FOLDER.resolve(CorpusLoader.CHRONOLOGY));
        assertEquals(List.of(), schema("chronology").validate(chronology, InputFormat.JSON));
    }

    @Test
    void everyStoryConforms() throws Exception {
        for (Path file : Shipped.storyFiles()) {
            assertEquals(
                    List.of(), schema("story").validate(Files.readString(file), InputFormat.JSON), file.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": "infiraj-story/1" | "format": "infiraj-story/2"
            "kind": "title"             | "kind": "page"
            "kind": "title",            |
            "subtitle"                  | "sub"
            "event": "signing"          | "event": 7
            "event": "signing",         |
            "telling": "both"           | "telling": "neither"
            "period": "2024"            | "period": "last year"
            "kinds": []                 | "kinds": ["warm"]
            "climate": true             | "climate": "yes"
            """)
    void theSchemaRefusesTheStoriesThatTheReaderRefuses(String was, @Nullable String becomes) throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        assertEquals(List.of(), schema("story").validate(Files.readString(corpus.story()), InputFormat.JSON));
        corpus.replace(corpus.story(), was, becomes == null ? "" : becomes);
        assertNotEquals(List.of(), corpus.storyProblems());
        assertNotEquals(List.of(), schema("story").validate(Files.readString(corpus.story()), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "landmark": true          | "landmark": "yes"
            "landmark": true          | "mark": true
            "SUPPORT"                 | "TREATY"
            "JPN"                     | "Japan"
            "JPN"                     | "KOR"
            "none"                    | "AGREE"
            "2024-07-27"              | "yesterday"
            "exact": "أمس"            | "exact": ""
            "field": "title"          | "field": "colour"
            """)
    void theSchemaRefusesWhatTheLoaderRefuses(String was, String becomes) throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        assertEquals(List.of(), schema("chronology").validate(Files.readString(corpus.chronology()), InputFormat.JSON));
        corpus.replace(corpus.chronology(), was, becomes);
        assertNotEquals(List.of(), corpus.problems());
        assertNotEquals(
                List.of(), schema("chronology").validate(Files.readString(corpus.chronology()), InputFormat.JSON));
    }

    @Test
    void theSchemaNamesEveryEventTypeThereIs() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        String text = Files.readString(corpus.chronology());
        for (String code :
                Arrays.stream(EventType.values()).map(EventType::code).toList()) {
            String typed = text.replace("\"SUPPORT\"", '"' + code + '"');
            assertEquals(List.of(), schema("chronology").validate(typed, InputFormat.JSON), code);
        }
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(name)), InputFormat.JSON);
    }

    private static Path file(String name) {
        return Shipped.FOLDER.resolve("schema").resolve(name + ".schema.json");
    }
}
