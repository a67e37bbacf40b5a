package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import infiraj.model.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Shipped.vocabulary();

    @TempDir
    Path folder = Path.of("");

    private static String senses(String text) {
        return VOCABULARY.find(text).stream()
                .map(found -> switch (found.sense()) {
                    case Vocabulary.Sense.Who(Participant participant) -> participant.code();
                    case Vocabulary.Sense.What what -> what.type().code();
                    case Vocabulary.Sense.When when -> "time";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقّعت اليابان وكوريا الجنوبية مذكرة تفاهم | SUPPORT JPN KOR SUPPORT
            زار وزير الدفاع الكوري الجنوبي اليابانيين | CONSULT KOR JPN
            التقيا في طوكيو                          | CONSULT
            وعُقد الاجتماع بسول                      | CONSULT
            رفضت سول                                | REJECT KOR
            أطلقت بيونج يانج صاروخا                  | PRK
            هددت كوريا الشمالية واشنطن                | THREATEN PRK USA
            بالمناورات الأمريكية                     | COOPERATE USA
            القلم والكتاب                            | ''
            """)
    void findsTermsWithWhatIsGluedToThem(String text, String expected) {
        assertEquals(expected, senses(text));
    }

    @Test
    void conformsToItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Shipped.FOLDER.resolve("schema/vocabulary.schema.json")), InputFormat.JSON);
        assertEquals(
                List.of(),
                schema.validate(Files.readString(Shipped.FOLDER.resolve(VocabularyFile.PATH)), InputFormat.JSON));
    }

    @Test
    void anotherFileIsRefusedWithItsName() throws IOException {
        Files.createDirectories(folder.resolve("gazetteer"));
        Files.copy(Shipped.FOLDER.resolve("gazetteer/names.json"), folder.resolve("gazetteer/names.json"));
        Files.writeString(folder.resolve(VocabularyFile.PATH), "{\"format\": \"other/1\"}");
        IOException refused = assertThrows(IOException.class, () -> VocabularyFile.read(folder));
        assertEquals("not a vocabulary: " + folder.resolve(VocabularyFile.PATH), refused.getMessage());
    }
}
