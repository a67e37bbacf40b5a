package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Paragraph;
import infiraj.wording.Language;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held to the rules of the Web Annotation Data Model, sections 3.1, 4.2.4, 4.2.5 and 5. */
class AnnotationTest {
    private static JsonNode collection(Language language) throws Exception {
        return JsonMapper.shared().readTree(Samples.written(Format.ANNOTATIONS, language));
    }

    private static JsonNode selector(JsonNode annotation, String type) {
        return annotation
                .get("target")
                .get("selector")
                .valueStream()
                .filter(selector -> selector.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aCollectionHasAContextAnIdItsTotalAndAFirstPage(Language language) throws Exception {
        JsonNode collection = collection(language);
        assertEquals(
                "http://www.w3.org/ns/anno.jsonld", collection.get("@context").asString());
        assertEquals("AnnotationCollection", collection.get("type").asString());
        assertTrue(collection.get("label").asString().contains(Format.ANNOTATIONS.losses(Samples.messages(language))));
        JsonNode page = collection.get("first");
        assertEquals("AnnotationPage", page.get("type").asString());
        assertEquals(collection.get("total").asInt(), page.get("items").size());
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : page.get("items")) {
            assertTrue(URI.create(annotation.get("id").asString()).isAbsolute());
            assertTrue(ids.add(annotation.get("id").asString()), "an id of its own");
            assertEquals("Annotation", annotation.get("type").asString());
            assertTrue(annotation.get("target").has("source"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuotationIsFoundByItsWordsAndByItsPlace(Language language) throws Exception {
        var annotations = collection(language).get("first").get("items").iterator();
        for (Event event : Samples.SHIPPED.events()) {
            for (Evidence evidence : event.evidence()) {
                JsonNode annotation = annotations.next();
                Article article =
                        Samples.SHIPPED.article(evidence.passage().article()).orElseThrow();
                String text = article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
                JsonNode quote = selector(annotation, "TextQuoteSelector");
                assertEquals(evidence.quote().exact(), quote.get("exact").asString());
                JsonNode place = selector(annotation, "TextPositionSelector");
                assertEquals(
                        evidence.quote().exact(),
                        text.substring(
                                text.offsetByCodePoints(0, place.get("start").asInt()),
                                text.offsetByCodePoints(0, place.get("end").asInt())));
            }
        }
        assertTrue(!annotations.hasNext());
    }
}
