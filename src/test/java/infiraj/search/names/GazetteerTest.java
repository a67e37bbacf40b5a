package infiraj.search.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import infiraj.search.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @Test
    void theShippedNamesFollowTheirSchema() throws IOException {
        String schema = Files.readString(TestCorpus.data().resolve("schema/gazetteer.schema.json"));
        String names = Files.readString(TestCorpus.data().resolve(GazetteerFile.PATH));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(names, InputFormat.JSON);
        assertEquals(List.of(), errors);
    }

    @Test
    void noTwoSpellingsOfANameFoldToTheSame() throws IOException {
        for (Name name : TestCorpus.names().names()) {
            Set<List<String>> seen = new HashSet<>();
            name.variants().forEach(variant -> assertTrue(seen.add(Gazetteer.folded(variant)), variant));
        }
    }

    @Test
    void everyParticipantOfTheChronologyHasAName() throws IOException {
        Gazetteer names = TestCorpus.names();
        Set<String> named = new HashSet<>();
        names.names().forEach(name -> name.participant().ifPresent(named::add));
        TestCorpus.corpus().events().stream()
                .flatMap(event -> event.participants().stream())
                .forEach(participant -> assertTrue(named.contains(participant.code()), participant.code()));
    }

    @Test
    void tellsWhoIsMeant() throws IOException {
        assertEquals(Optional.of("KOR"), TestCorpus.names().participant("كوريا الجنوبيه"));
        assertEquals(Optional.of("USA"), TestCorpus.names().participant("america"));
        assertEquals(Optional.empty(), TestCorpus.names().participant("سيول"));
    }

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"names\": [", "{\"names\": [{\"ar\": []}]}", "{\"names\": [{\"participant\": 3}]}"})
    void refusesWhatIsNoGazetteer(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("names.json"), text);
        assertThrows(IOException.class, () -> GazetteerFile.read(file));
    }

    @Test
    void passesOverWhatItDoesNotKnow() throws IOException {
        String text =
                "{\"format\": \"x\", \"more\": {\"names\": [1]}, \"names\": [{\"note\": [], \"ar\": [\"سيول\"]}]}";
        Path file = Files.writeString(folder.resolve("names.json"), text);
        assertEquals(1, GazetteerFile.read(file).names().size());
    }
}
