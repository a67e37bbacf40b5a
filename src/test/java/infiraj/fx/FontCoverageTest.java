package infiraj.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.text.Coverage;
import infiraj.theme.Typeface;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No character on screen needs a face that is not bundled. */
class FontCoverageTest {
    static Stream<String> files() {
        return Arrays.stream(Typeface.values()).flatMap(face -> face.files().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFaceCoversEveryCharacterOfTheSources(String file) throws Exception {
        Font font = font(file);
        for (String line : Sources.lines()) {
            assertEquals(-1, font.canDisplayUpTo(line), line);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFaceCoversWhatTheProgramTakesForCovered(String file) throws Exception {
        Font font = font(file);
        int[] missing = IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
                .filter(Coverage::isBundled)
                .filter(c -> !font.canDisplay(c))
                .toArray();
        assertEquals("", hex(missing));
    }

    @Test
    void theSourcesNeedNothingElse() throws Exception {
        assertTrue(Sources.lines().stream().flatMapToInt(String::codePoints).allMatch(Coverage::isBundled));
    }

    private static String hex(int[] characters) {
        StringBuilder hex = new StringBuilder();
        Arrays.stream(characters).forEach(c -> hex.append(String.format("%04x ", c)));
        return hex.toString();
    }

    private static Font font(String file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Typeface.read(file)));
    }
}
