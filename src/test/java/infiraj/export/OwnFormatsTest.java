package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnFormatsTest {
    private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));

    @TempDir
    Path folder = Path.of("");

    private static byte[] packed(Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Extract extract = Extract.of(Samples.SHIPPED, Samples.SHIPPED.events());
        assertEquals(40, Format.CORPUS.write(extract, Samples.messages(language), out));
        return out.toByteArray();
    }

    private Corpus unpacked(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, zip.readAllBytes());
            }
        }
        return switch (CorpusLoader.load(folder)) {
            case Loaded(Corpus corpus) -> corpus;
            case Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void theChronologyIsTheShippedFileByteForByte() throws Exception {
        assertEquals(
                Files.readString(DATA.resolve(CorpusLoader.CHRONOLOGY)), Samples.written(Format.JSON, Language.ARABIC));
    }

    @Test
    void theChronologyConformsToItsSchema() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DATA.resolve("schema/chronology.schema.json")), InputFormat.JSON);
        assertEquals(
                List.of(),
                schema.validate(
                        Samples.written(
                                Format.JSON, List.of(Samples.event(Samples.HOSTILE, "2019~/..")), Language.ENGLISH),
                        InputFormat.JSON));
    }

    @ParameterizedTest
    @EnumSource
    void thePackedCorpusIsLoadedAgainWithAllItsEventsAndArticles(Language language) throws Exception {
        Corpus again = unpacked(packed(language));
        assertEquals(Samples.SHIPPED.events(), again.events());
        assertEquals(
                Samples.SHIPPED.articles().stream().map(Article::paragraphs).toList(),
                again.articles().stream().map(Article::paragraphs).toList());
        assertEquals(
                Samples.SHIPPED.articles().stream().map(Article::published).toList(),
                again.articles().stream().map(Article::published).toList());
        assertEquals(
                Format.CORPUS.losses(Samples.messages(language)),
                Files.readString(folder.resolve("README.txt")).strip());
    }

    @Test
    void equalExtractsAreEqualFiles() throws Exception {
        assertArrayEquals(packed(Language.ENGLISH), packed(Language.ENGLISH));
    }

    @Test
    void withSomeEventsGoOnlyTheArticlesTheyRestOn() throws Exception {
        var last = Samples.SHIPPED.events().getLast();
        assertEquals(
                last.evidence().stream()
                        .map(each -> each.passage().article())
                        .distinct()
                        .toList(),
                Extract.of(Samples.SHIPPED, List.of(last)).articles().stream()
                        .map(Article::id)
                        .toList());
    }
}
