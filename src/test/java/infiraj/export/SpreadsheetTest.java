package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Event;
import infiraj.wording.Language;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with Commons CSV. */
class SpreadsheetTest {
    private static List<CSVRecord> rows(List<Event> events) throws IOException {
        String file = Samples.written(Format.CSV, events, Language.ARABIC);
        assertEquals('\uFEFF', file.charAt(0), "spreadsheets know UTF-8 by its mark");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file.substring(1), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void everyShippedEventIsARowWithItsWordsInBothLanguages() throws IOException {
        List<CSVRecord> rows = rows(Samples.SHIPPED.events());
        assertEquals(Samples.SHIPPED.events().size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Event event = Samples.SHIPPED.events().get(i);
            CSVRecord row = rows.get(i);
            assertEquals(event.id(), row.get("id"));
            assertEquals(event.date().adopted().edtf(), row.get("edtf"));
            assertEquals(event.title().ar(), row.get("title_ar"));
            assertEquals(event.title().en(), row.get("title_en"));
            assertEquals(event.summary().ar(), row.get("summary_ar"));
            assertEquals(event.summary().en(), row.get("summary_en"));
            assertEquals(event.type().code(), row.get("type"));
            assertEquals(event.evidence().size(), row.get("quotations").split("\n").length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+2", "-x", "@x", "\t=1", "\r=1", "＝1", "'=1", "''@x"})
    void aTextThatLooksLikeAFormulaGetsOneApostropheMore(String text) throws IOException {
        CSVRecord row = rows(List.of(Samples.event(text, "2019"))).getFirst();
        assertEquals("'" + text, row.get("title_ar"));
        assertEquals("'" + text, row.get("summary_en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a\"b", "a,b", "a\nb", "'quoted'", "1-2", " "})
    void anyOtherTextIsLeftAsItIs(String text) throws IOException {
        CSVRecord row = rows(List.of(Samples.event(text + ".", "2019"))).getFirst();
        assertEquals(text + ".", row.get("title_ar"));
    }

    @ParameterizedTest
    @CsvSource({
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "-0044, -0044-01-01, -0044-12-31",
        "2023-03, 2023-03-01, 2023-03-31",
        "2023/.., 2023-01-01, ''",
        "/2023, '', 2023-12-31",
        "2018~, 2018-01-01, 2018-12-31",
    })
    void aDateIsWrittenBareWithTheDaysItCanMean(String edtf, String earliest, String latest) throws IOException {
        CSVRecord row = rows(List.of(Samples.event("t", edtf))).getFirst();
        assertEquals(List.of(edtf, earliest, latest), List.of(row.get("edtf"), row.get("earliest"), row.get("latest")));
    }
}
