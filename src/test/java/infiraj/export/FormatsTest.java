package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
    private static final List<Event> SHIPPED =
            switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")))) {
                case Loaded loaded -> loaded.corpus().events();
                case Refused refused -> throw new AssertionError(refused.toString());
            };

    private static Messages messages(Language language) {
        return new Messages(Wording.of(language));
    }

    private static String written(Format format, List<Event> events, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(events, messages(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Event changed(String title, String edtf) {
        Event event = SHIPPED.getFirst();
        return new Event(
                event.id(),
                new Bilingual(title, title),
                event.summary(),
                new EventDate(
                        EdtfDate.parse(edtf), event.date().basis(), event.date().reason()),
                event.type(),
                event.participants(),
                event.place(),
                event.evidence(),
                event.note(),
                event.outside(),
                event.landmark());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCalendarHoldsEveryShippedTitleWhoseDateHasBounds(Language language) throws IOException {
        String file = written(Format.ICS, SHIPPED, language);
        String unfolded = file.replace("\r\n ", "");
        for (Event event : SHIPPED) {
            boolean bounded = Math.abs(event.date().adopted().earliest().getYear()) < 9999
                    && Math.abs(event.date().adopted().latest().getYear()) < 9999;
            String title = messages(language)
                    .wording()
                    .of(event.title())
                    .replace(",", "\\,")
                    .replace(";", "\\;");
            assertEquals(bounded, unfolded.contains("\r\nSUMMARY:" + title + "\r\n"), event.id());
        }
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(unfolded.contains("X-WR-CALDESC:"), "the losses stand in the file");
    }

    @Test
    void aTableHoldsEveryShippedTitleInBothLanguages() throws IOException {
        String file = written(Format.CSV, SHIPPED, Language.ENGLISH);
        assertEquals('\uFEFF', file.charAt(0));
        for (Event event : SHIPPED) {
            assertTrue(file.contains(event.title().ar()), event.id());
            assertTrue(file.contains(event.title().en().replace("\"", "\"\"")), event.id());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1|'=1+1", "+2|'+2", "@x|'@x", "a\"b|`\"a\"\"b\"`", "plain|plain"},
            delimiter = '|')
    void aCellIsNeverAFormulaAndQuotesAreDoubled(String title, String cell) throws IOException {
        String file = written(Format.CSV, List.of(changed(title, "2019-11-22")), Language.ENGLISH);
        assertTrue(file.contains("," + cell + "," + cell + ","), file);
    }

    @ParameterizedTest
    @CsvSource({"2019-11-22,20191122,20191123", "2023-03,20230301,20230401", "1910/1945,19100101,19460101"})
    void aCalendarEntryLastsAllDaysTheDateCanMean(String edtf, String start, String end) throws IOException {
        String file = written(Format.ICS, List.of(changed("t", edtf)), Language.ENGLISH);
        assertTrue(file.contains("DTSTART;VALUE=DATE:" + start + "\r\nDTEND;VALUE=DATE:" + end + "\r\n"), file);
    }

    @ParameterizedTest
    @CsvSource({"2023-03/..", "../2023-03", "-0044", "9999-12-31"})
    void aDateWithoutAPlaceInACalendarIsLeftOut(String edtf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Format.ICS.write(List.of(changed("t", edtf)), messages(Language.ARABIC), out));
    }

    @ParameterizedTest
    @EnumSource
    void aCalendarSaysWhichDatesAreFromOutsideTheArticles(Language language) throws IOException {
        String mark = messages(language).say("export.date-outside");
        for (Event event : SHIPPED) {
            String unfolded = written(Format.ICS, List.of(event), language).replace("\r\n ", "");
            assertEquals(event.date().basis() == EventDate.Basis.OUTSIDE, unfolded.contains(mark), event.id());
        }
    }
}
