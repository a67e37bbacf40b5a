package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.intake.Decoded.Ground;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding of bytes is told, or it is said that it cannot be. */
class DecodingTest {
    private static final String NEWS =
            "زار وزير خارجية اليابان كوريا الجنوبية في خطوة تهدف إلى تعزيز التعاون الأمني (GSOMIA) بين البلدين.\n";

    private static byte[] bytes(String text, String charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,        VALID", "UTF-16LE,     PAIRS", "UTF-16BE,     PAIRS", "windows-1256, LETTERS"})
    void tellsArabicTextWithoutAMark(String charset, Ground ground) {
        Decoded decoded = Decoding.text(bytes(NEWS, charset)).orElseThrow();
        assertEquals(new Decoded(NEWS, Charset.forName(charset), ground), decoded);
    }

    @Test
    void believesAMark() {
        assertEquals(
                new Decoded(NEWS, StandardCharsets.UTF_8, Ground.MARK),
                Decoding.text(bytes(NEWS, "UTF-8", 0xef, 0xbb, 0xbf)).orElseThrow());
        assertEquals(
                new Decoded(NEWS, StandardCharsets.UTF_16LE, Ground.MARK),
                Decoding.text(bytes(NEWS, "UTF-16LE", 0xff, 0xfe)).orElseThrow());
        assertEquals(
                new Decoded(NEWS, StandardCharsets.UTF_16BE, Ground.MARK),
                Decoding.text(bytes(NEWS, "UTF-16BE", 0xfe, 0xff)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le ministre français a été reçu à l'Élysée où il a évoqué la coopération.",
                "Премьер-министр Японии посетил Республику Корею и обсудил безопасность."
            })
    void refusesOtherSingleByteText(String text) {
        String charset = text.startsWith("Le") ? "windows-1252" : "windows-1251";
        assertEquals(Optional.empty(), Decoding.text(bytes(text, charset)));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] picture = new byte[4096];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31 + i / 7);
        }
        assertEquals(Optional.empty(), Decoding.text(picture));
    }

    @Test
    void believesWhatAPageDeclaresUnlessAByteContradicts() {
        String page = "<meta charset='%s'><p>" + NEWS;
        Decoded declared = Decoding.page(bytes(page.formatted("windows-1256"), "windows-1256"))
                .orElseThrow();
        assertEquals(Ground.DECLARED, declared.ground());
        Decoded wrong =
                Decoding.page(bytes(page.formatted("utf-8"), "windows-1256")).orElseThrow();
        assertEquals(Charset.forName("windows-1256"), wrong.charset());
        assertEquals(Ground.LETTERS, wrong.ground());
        Decoded unknown =
                Decoding.page(bytes(page.formatted("no-such-charset"), "UTF-8")).orElseThrow();
        assertEquals(Ground.VALID, unknown.ground());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void theBytesAreThereAgain(String charset) {
        assertArrayEquals(
                bytes(NEWS, charset),
                Decoding.text(bytes(NEWS, charset)).orElseThrow().bytes());
        byte[] marked = bytes(NEWS, "UTF-16BE", 0xfe, 0xff);
        assertArrayEquals(marked, Decoding.text(marked).orElseThrow().bytes());
    }
}
