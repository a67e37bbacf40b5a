package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.wording.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with ical4j, which also checks the file against RFC 5545. */
class CalendarTest {
    private static Calendar calendar(List<Event> events, Language language) throws Exception {
        String file = Samples.written(Format.ICS, events, language);
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        if (!calendar.getComponents().isEmpty()) {
            assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        }
        return calendar;
    }

    private static Map<String, VEvent> entries(List<Event> events, Language language) throws Exception {
        Map<String, VEvent> entries = new HashMap<>();
        for (Object component : calendar(events, language).getComponents()) {
            VEvent entry = (VEvent) component;
            entries.put(value(entry, Property.UID).replace("@infiraj", ""), entry);
        }
        return entries;
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    private static LocalDate start(VEvent entry) {
        return (LocalDate)
                entry.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate();
    }

    private static LocalDate end(VEvent entry) {
        return (LocalDate) entry.<DtEnd<?>>getRequiredProperty(Property.DTEND).getDate();
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedEventHasItsTitleSummaryAndDays(Language language) throws Exception {
        Map<String, VEvent> entries = entries(Samples.SHIPPED.events(), language);
        assertEquals(Samples.SHIPPED.events().size(), entries.size());
        for (Event event : Samples.SHIPPED.events()) {
            VEvent entry = Objects.requireNonNull(entries.get(event.id()), event.id());
            EdtfDate date = event.date().adopted();
            assertEquals(Samples.messages(language).wording().of(event.title()), value(entry, Property.SUMMARY));
            assertTrue(value(entry, Property.DESCRIPTION)
                    .startsWith(Samples.messages(language).wording().of(event.summary())));
            assertEquals(date.edtf(), value(entry, "X-INFIRAJ-EDTF"));
            assertEquals(date.earliest(), start(entry));
            assertEquals(date.latest().plusDays(1), end(entry));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLossesStandInTheFile(Language language) throws Exception {
        assertEquals(
                Format.ICS.losses(Samples.messages(language)),
                calendar(Samples.SHIPPED.events(), language)
                        .getRequiredProperty("X-WR-CALDESC")
                        .getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-22, 2019-11-22, 2019-11-23",
        "2023-03, 2023-03-01, 2023-04-01",
        "1910/1945, 1910-01-01, 1946-01-01",
    })
    void anEntryLastsAllDaysTheDateCanMean(String edtf, LocalDate start, LocalDate end) throws Exception {
        VEvent entry = entries(List.of(Samples.event(Samples.HOSTILE, edtf)), Language.ENGLISH)
                .values()
                .iterator()
                .next();
        assertEquals(start, start(entry));
        assertEquals(end, end(entry));
        assertEquals(Samples.HOSTILE, value(entry, Property.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03/..", "../2023-03", "-0044", "9999-12-31"})
    void aDateWithoutAPlaceInACalendarIsLeftOut(String edtf) throws Exception {
        assertEquals(Map.of(), entries(List.of(Samples.event("t", edtf)), Language.ARABIC));
    }

    @ParameterizedTest
    @EnumSource
    void itSaysWhichDatesAreFromOutsideTheArticles(Language language) throws Exception {
        String mark = Samples.messages(language).say("export.date-outside");
        Map<String, VEvent> entries = entries(Samples.SHIPPED.events(), language);
        for (Event event : Samples.SHIPPED.events()) {
            assertEquals(
                    event.date().basis() == EventDate.Basis.OUTSIDE,
                    value(Objects.requireNonNull(entries.get(event.id())), Property.DESCRIPTION)
                            .contains(mark),
                    event.id());
        }
    }
}
