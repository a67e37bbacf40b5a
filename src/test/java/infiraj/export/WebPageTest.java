package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Read back with jsoup. */
class WebPageTest {
    private static Document page(List<Event> events, Language language) throws Exception {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(Samples.written(Format.HTML, events, language), "", parser);
        ParseErrorList errors = parser.getErrors();
        assertTrue(errors.isEmpty(), errors.toString());
        return page;
    }

    private static Element the(Element page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }

    /** As a browser would have it: blanks of any kind are one. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedEventStandsThereWithItsSourcesInItsDirection(Language language) throws Exception {
        Document page = page(Samples.SHIPPED.events(), language);
        Wording wording = Wording.of(language);
        assertEquals(language.tag(), the(page, "html").attr("lang"));
        assertEquals(
                language == Language.ARABIC ? "rtl" : "ltr", the(page, "html").attr("dir"));
        assertEquals(Samples.SHIPPED.events().size(), page.select(".event").size());
        for (Event event : Samples.SHIPPED.events()) {
            Element shown = the(page, "#" + event.id());
            assertEquals(wording.of(event.title()), the(shown, "h2").text());
            assertEquals(
                    inOneLine(wording.of(event.summary())),
                    the(shown, ".summary").text());
            assertEquals(event.landmark(), shown.hasClass("landmark"), event.id());
            assertEquals(
                    event.evidence().stream()
                            .map(evidence -> "«" + inOneLine(evidence.quote().exact()) + "»")
                            .toList(),
                    shown.select("blockquote").eachText());
            for (Element link : shown.select("figcaption a")) {
                the(page, link.attr("href"));
            }
        }
        assertEquals(
                Samples.SHIPPED.articles().stream()
                        .map(Article::headline)
                        .map(headline -> inOneLine(headline.text()))
                        .toList(),
                page.select(".sources cite").eachText());
        assertEquals(
                inOneLine(Format.HTML.losses(Samples.messages(language))),
                the(page, "footer").text());
    }

    @ParameterizedTest
    @EnumSource
    void itLoadsNothingAndItsPolicyAllowsOnlyItsOwnStyleAndScript(Language language) throws Exception {
        Document page = page(Samples.SHIPPED.events(), language);
        String policy = the(page, "meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertEquals(1, page.select("style").size());
        assertEquals(1, page.select("script").size());
        assertTrue(
                policy.contains("style-src 'sha256-" + hash(the(page, "style").data()) + "';"), policy);
        assertTrue(
                policy.contains("script-src 'sha256-" + hash(the(page, "script").data()) + "';"), policy);
        assertEquals(
                List.of(),
                page.select("[src], link, [style], [onload], [onclick], form, iframe")
                        .eachText());
        page.select("a").forEach(link -> assertTrue(link.attr("href").startsWith("#"), link.outerHtml()));
        assertTrue(!the(page, "style")
                .data()
                .replaceAll("url\\(data:font/woff;base64,[^)]*\\)", "")
                .contains("url("));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingInATextIsTakenForMarkup(Language language) throws Exception {
        Document hostile = page(List.of(Samples.event(Samples.HOSTILE, "2019~")), language);
        Document harmless = page(List.of(Samples.event("harmless", "2019~")), language);
        assertEquals(shape(harmless), shape(hostile));
        assertEquals(
                inOneLine(Samples.HOSTILE), inOneLine(the(hostile, ".card h2").wholeText()));
    }

    /** The elements and attributes of a page. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + new TreeSet<>(element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-18, time",
        "2023-08, time",
        "2023, time",
        "2023-21, data",
        "2023~, data",
        "2023/2024, data",
        "-0044, data",
        "0000, data",
        "201X, data",
        "Y12345, data",
    })
    void onlyWhatHtmlTakesForADateIsMarkedAsOne(String edtf, String element) throws Exception {
        Element when = the(page(List.of(Samples.event("t", edtf)), Language.ENGLISH), ".when")
                .child(0);
        assertEquals(element, when.tagName());
        assertEquals(edtf, when.attr(element.equals("time") ? "datetime" : "value"));
    }
}
