package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Event;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held to the rules of timeline.knightlab.com/docs/json-format.html. */
class TimelineJsTest {
    private static final Set<String> SLIDE = Set.of(
            "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id");

    private static JsonNode timeline(List<Event> events, Language language) throws Exception {
        JsonNode timeline = JsonMapper.shared().readTree(Samples.written(Format.TIMELINEJS, events, language));
        for (JsonNode slide : timeline.get("events")) {
            assertTrue(SLIDE.containsAll(slide.propertyNames()), slide.toString());
            date(slide.get("start_date"));
            if (slide.has("end_date")) {
                date(slide.get("end_date"));
            }
        }
        return timeline;
    }

    /** A year always, a day only with its month. */
    private static String date(JsonNode date) {
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(date.get("year").asInt()));
        if (date.has("month")) {
            int month = date.get("month").asInt();
            assertTrue(month >= 1 && month <= 12, date.toString());
            parts.add(Integer.toString(month));
        }
        if (date.has("day")) {
            assertTrue(date.has("month"), date.toString());
            parts.add(Integer.toString(date.get("day").asInt()));
        }
        return String.join("-", parts);
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedEventIsASlideWithItsWords(Language language) throws Exception {
        JsonNode slides = timeline(Samples.SHIPPED.events(), language).get("events");
        Wording wording = Wording.of(language);
        assertEquals(Samples.SHIPPED.events().size(), slides.size());
        for (int i = 0; i < slides.size(); i++) {
            Event event = Samples.SHIPPED.events().get(i);
            JsonNode slide = slides.get(i);
            assertEquals(event.id(), slide.get("unique_id").asString());
            assertEquals(
                    wording.of(event.title()),
                    Jsoup.parse(slide.get("text").get("headline").asString()).text());
            assertTrue(Jsoup.parse(slide.get("text").get("text").asString())
                    .text()
                    .startsWith(wording.of(event.summary())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLossesStandOnTheTitleSlide(Language language) throws Exception {
        JsonNode title = timeline(List.of(), language).get("title");
        assertEquals(
                Format.TIMELINEJS.losses(Samples.messages(language)),
                Jsoup.parse(title.get("text").get("text").asString()).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-08-18              | 2023-8-18  | ''
            2023-08                 | 2023-8     | ''
            2023                    | 2023       | ''
            2018~                   | 2018       | ''
            -0044-03                | -44-3      | ''
            201X                    | 2010-1-1   | 2019-12-31
            2023-21                 | 2023-3-1   | 2023-5-31
            2013~/2019-08-22        | 2013       | 2019-8-22
            2023-03/..              | 2023-3     | ''
            """)
    void aDateIsAsCloseAsItIsKnown(String edtf, String start, String end) throws Exception {
        JsonNode slide = timeline(List.of(Samples.event("t", edtf)), Language.ENGLISH)
                .get("events")
                .get(0);
        assertEquals(start, date(slide.get("start_date")));
        assertEquals(end, slide.has("end_date") ? date(slide.get("end_date")) : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2023", "/2023", "Y12345", "Y-12345"})
    void whatHasNoBeginningThereIsLeftOut(String edtf) throws Exception {
        assertEquals(
                0,
                timeline(List.of(Samples.event("t", edtf)), Language.ENGLISH)
                        .get("events")
                        .size());
    }

    @ParameterizedTest
    @EnumSource
    void nothingInATextIsTakenForMarkup(Language language) throws Exception {
        JsonNode text = timeline(List.of(Samples.event(Samples.HOSTILE, "2019")), language)
                .get("events")
                .get(0)
                .get("text");
        for (String html :
                List.of(text.get("headline").asString(), text.get("text").asString())) {
            Jsoup.parse(html).body().getAllElements().forEach(element -> {
                assertTrue(
                        Set.of("body", "div", "p", "blockquote", "br", "cite").contains(element.tagName()), html);
                assertTrue(Set.of("", "dir")
                        .containsAll(element.attributes().asList().stream()
                                .map(each -> Objects.toString(each.getKey()))
                                .toList()));
            });
        }
    }
}
