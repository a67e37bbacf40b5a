package infiraj.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.explorer.FilterText;
import infiraj.export.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/exports.md names every format and every kind, and its commands choose what they can. */
class ExportsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "exports.md");

    @Test
    void everyFormatHasARow() {
        assertEquals(
                Arrays.stream(Format.values())
                        .map(format -> List.of(format.name().toLowerCase(Locale.ROOT), "." + format.ending()))
                        .toList(),
                Markdown.of(DOCUMENT).table("Format").stream()
                        .map(row ->
                                List.of(row.get(0).replace("`", ""), row.get(1).replace("`", "")))
                        .toList());
    }

    static List<String> filters() throws Exception {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("    infiraj export") && line.contains("--filter"))
                .map(line -> line.replaceAll(".*--filter (\"([^\"]*)\"|(\\S+)).*", "$2$3"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterInACommandIsOne(String filter) {
        assertEquals(FilterText.Reading.Read.class, FilterText.read(filter).getClass());
    }

    @Test
    void everyKindIsNamed() throws Exception {
        String document = Files.readString(DOCUMENT);
        assertEquals(
                List.of(),
                FilterText.kindNames().stream()
                        .filter(name -> !document.contains("`" + name + "`"))
                        .toList());
    }
}
