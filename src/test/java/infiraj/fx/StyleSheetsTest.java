package infiraj.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JavaFX leaves out what it cannot read of a style sheet, and only logs it. */
@Isolated("the parser keeps its errors in one place for all")
class StyleSheetsTest extends FxTest {
    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            // The sheet of the exported page is for browsers.
            return files.filter(file ->
                            file.toString().endsWith(".css") && !file.toString().contains("export"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsReadToItsEnd(Path sheet) {
        doOnFx(() -> {
            CssParser.errorsProperty().clear();
            Stylesheet read = parse(sheet);
            assertEquals(
                    List.of(),
                    CssParser.errorsProperty().stream()
                            .map(CssParser.ParseError::getMessage)
                            .toList());
            assertFalse(read.getRules().isEmpty());
        });
    }

    private static Stylesheet parse(Path sheet) {
        try {
            return new CssParser().parse(sheet.toUri().toURL());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
