package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import infiraj.model.Article;
import infiraj.wording.DateWords;
import infiraj.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with citeproc-java, which refuses what CSL-JSON does not have where it reads it. */
class CslTest {
    @SuppressWarnings("unchecked") // What the parser gives for an array of objects.
    private static List<CSLItemData> items(List<Article> articles, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                articles.size(), Format.CSL.write(new Extract(List.of(), articles), Samples.messages(language), out));
        return new JsonParser(new JsonLexer(new StringReader(out.toString(StandardCharsets.UTF_8))))
                .parseArray().stream()
                        .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
                        .toList();
    }

    private static CSLDate issued(String edtf) throws Exception {
        return items(List.of(Samples.article("h", edtf)), Language.ENGLISH)
                .getFirst()
                .getIssued();
    }

    @ParameterizedTest
    @EnumSource
    void everyArticleIsANewspaperArticleWithItsHeadlineOutletAndDay(Language language) throws Exception {
        List<CSLItemData> items = items(Samples.SHIPPED.articles(), language);
        for (int i = 0; i < items.size(); i++) {
            Article article = Samples.SHIPPED.articles().get(i);
            CSLItemData item = items.get(i);
            assertEquals(article.id(), item.getId());
            assertEquals(CSLType.ARTICLE_NEWSPAPER, item.getType());
            assertEquals(article.headline().text(), item.getTitle());
            assertEquals(article.language(), item.getLanguage());
            assertEquals(article.published().isPresent(), item.getIssued() != null);
            article.outlet()
                    .ifPresent(outlet ->
                            assertEquals(Samples.messages(language).wording().of(outlet), item.getContainerTitle()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-03-15              | 2023-3-15            | false
            2023-03                 | 2023-3               | false
            2023                    | 2023                 | false
            -0044-03-15             | -44-3-15             | false
            2023~                   | 2023                 | true
            2023-03-15/2023-04      | 2023-3-15 2023-4     | false
            """)
    void aDateIsGivenInPartsWhereTheySayItAll(String edtf, String parts, boolean circa) throws Exception {
        CSLDate date = issued(edtf);
        assertEquals(
                parts,
                String.join(
                        " ",
                        Arrays.stream(date.getDateParts())
                                .map(point -> String.join(
                                        "-",
                                        Arrays.stream(point)
                                                .mapToObj(Integer::toString)
                                                .toList()))
                                .toList()));
        assertEquals(circa, Boolean.TRUE.equals(date.getCirca()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023?", "201X", "2023-21", "2023/..", "../2023", "2023-XX-05"})
    void anyOtherDateIsGivenInWordsWithItsEdtfValue(String edtf) throws Exception {
        CSLDate date = issued(edtf);
        assertNull(date.getDateParts());
        Article article = Samples.article("h", edtf);
        assertEquals(
                new DateWords(Samples.messages(Language.ENGLISH).wording())
                        .say(article.published().orElseThrow().date()),
                date.getLiteral());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.CSL.write(new Extract(List.of(), List.of(article)), Samples.messages(Language.ENGLISH), out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"edtf\": \"" + edtf + "\""));
    }
}
