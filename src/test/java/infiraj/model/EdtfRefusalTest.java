package infiraj.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import infiraj.model.EdtfException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRefusalTest {
    @ParameterizedTest
    @CsvFileSource(resources = "edtf-invalid.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void refusesWithAReasonAndAPlace(String edtf, Reason reason, int offset, String culprit) {
        EdtfException e = assertThrows(EdtfException.class, () -> EdtfDate.parse(edtf));
        assertEquals(reason, e.reason());
        assertEquals(offset, e.offset());
        assertEquals(culprit, e.culprit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "X", "/", "Y", "-", "٤", "[", "E9", "..", "\0"})
    void refusesMegabytes(String part) {
        EdtfException e = assertThrows(EdtfException.class, () -> EdtfDate.parse(part.repeat(5_000_000)));
        assertEquals(Reason.TOO_LONG, e.reason());
        assertEquals(EdtfParser.LONGEST, e.culprit().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "٢٠٢٣",
                "２０２３",
                "1985-04-1٢",
                "\uD835\uDFD0\uD835\uDFCE\uD835\uDFD0\uD835\uDFD1",
                "1985‐04",
                "1985−04",
                "1985\u200e",
                "\uFEFF1985",
                "1985\n",
                "\t1985",
                "1985\u00a0",
                "19 85",
                "1985-04-12t10:00:00"
            })
    void refusesLookalikesAndBlanks(String edtf) {
        EdtfException e = assertThrows(EdtfException.class, () -> EdtfDate.parse(edtf));
        assertEquals(Reason.UNEXPECTED_CHARACTER, e.reason());
    }
}
