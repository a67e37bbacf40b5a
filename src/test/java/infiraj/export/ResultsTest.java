package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.search.Answers;
import infiraj.search.Entries;
import infiraj.search.Hit;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, read back from every format. */
class ResultsTest {
    private static final String QUERY = "القمة";

    private interface Use<T> {
        T of(ResultExtract extract) throws IOException;
    }

    private static <T> T shipped(String query, int most, Use<T> use) throws IOException {
        try (SearchIndex index = SearchIndex.inMemory(
                        sink -> Entries.of(Samples.SHIPPED, Gazetteer.EMPTY).forEach(sink));
                SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY);
                Answers answers = engine.all(query, Sort.RELEVANCE)) {
            return use.of(new ResultExtract(query, answers, most, Samples.SHIPPED::article, Samples.SHIPPED::event));
        }
    }

    /** One passage of an article that nothing is known of. */
    private static String written(ResultFormat format, String text, String query) throws IOException {
        Entry entry = new Entry(new Place.OfPassage("a", 0), text, "", Facets.NONE);
        try (SearchIndex index = SearchIndex.inMemory(sink -> sink.accept(entry));
                SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY);
                Answers answers = engine.all(query, Sort.RELEVANCE)) {
            return written(
                    format, new ResultExtract(query, answers, 10, id -> Optional.empty(), id -> Optional.empty()));
        }
    }

    private static String written(ResultFormat format, ResultExtract extract) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(extract, Samples.messages(Language.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
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

    private static JsonNode json(int most) throws IOException {
        String file = shipped(QUERY, most, extract -> written(ResultFormat.JSON, extract));
        return new JsonMapper().readTree(file);
    }

    private static List<String> bold(String markdown) {
        List<String> bold = new ArrayList<>();
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(StrongEmphasis strong) {
                bold.add(TextContentRenderer.builder().build().render(strong));
            }
        });
        return bold;
    }

    @ParameterizedTest
    @CsvSource({"found.md, MARKDOWN", "found.html, HTML", "Found.CSV, CSV", "a.b.json, JSON"})
    void theEndingOfTheNameChoosesTheFormat(Path file, ResultFormat format) {
        assertEquals(Optional.of(format), ResultFormat.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"found", "found.txt", "md", "found.md.bak"})
    void noOtherEndingIsTaken(Path file) {
        assertEquals(Optional.empty(), ResultFormat.of(file));
    }

    @Test
    void everyAnswerIsARowWithItsWordsInContextAndWhereItStands() throws IOException {
        shipped(QUERY, Integer.MAX_VALUE, extract -> {
            List<CSVRecord> rows = rows(written(ResultFormat.CSV, extract));
            assertEquals(extract.answers().summary().total(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                CSVRecord row = rows.get(i);
                Hit hit = extract.answers().read(i);
                assertEquals(String.valueOf(i + 1), row.get("number"));
                assertEquals(String.valueOf(rows.size()), row.get("total"));
                assertEquals(QUERY, row.get("query"));
                assertEquals(hit.best().in(hit.text()), row.get("keyword"));
                assertTrue(row.get("text").contains(row.get("keyword")));
                if (hit.place() instanceof Place.OfPassage(String id, int paragraph)) {
                    Article article = Samples.SHIPPED.article(id).orElseThrow();
                    assertEquals(article.headline().text(), row.get("source"));
                    assertEquals(String.valueOf(paragraph + 1), row.get("paragraph"));
                    assertTrue(row.get("citation").contains(article.headline().text()));
                    assertEquals(
                            article.published()
                                    .map(published -> published.date().edtf())
                                    .orElse(""),
                            row.get("edtf"));
                }
            }
            return rows;
        });
    }

    @Test
    void whatHoldsEveryWordComesBeforeWhatHoldsSome() throws IOException {
        List<CSVRecord> rows =
                shipped("الحوار الأمني طوكيو", Integer.MAX_VALUE, extract -> rows(written(ResultFormat.CSV, extract)));
        List<String> answers = rows.stream().map(row -> row.get("answer")).toList();
        assertEquals(answers.stream().sorted().toList(), answers);
        assertTrue(answers.contains("full") && answers.contains("partial"), answers.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@cmd", "+2", "-3"})
    void nothingInATableIsTakenForAFormula(String start) throws IOException {
        CSVRecord row = rows(written(ResultFormat.CSV, start + " قمة", "قمة")).getFirst();
        assertEquals("'" + start + " قمة", row.get("text"));
        assertEquals("'" + start + " ", row.get("before"));
    }

    @Test
    void aSearchWithoutAnswersSaysSo() throws IOException {
        String query = "زقزقة";
        CSVRecord row = rows(shipped(query, 10, extract -> written(ResultFormat.CSV, extract)))
                .getFirst();
        assertEquals(query, row.get("query"));
        assertEquals("0", row.get("total"));
        assertEquals("", row.get("number"));
        assertTrue(shipped(query, 10, extract -> written(ResultFormat.MARKDOWN, extract))
                .contains("Results: 0 of 0."));
    }

    /** As documents quote it: an event in the language that matched. */
    private static Hit shown(Hit hit) {
        return hit.place() instanceof Place.OfEvent(String id) ? Entries.inOneLanguage(hit) : hit;
    }

    @Test
    void whatMatchedIsBoldInMarkdown() throws IOException {
        shipped(QUERY, Integer.MAX_VALUE, extract -> {
            List<String> marked = new ArrayList<>();
            for (int i = 0; i < extract.size(); i++) {
                Hit shown = shown(extract.answers().read(i));
                shown.marks().forEach(mark -> marked.add(mark.span().in(shown.text())));
            }
            assertEquals(marked, bold(written(ResultFormat.MARKDOWN, extract)));
            return marked;
        });
    }

    private static Document page(String file) {
        org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(file, "", parser);
        assertTrue(parser.getErrors().isEmpty(), parser.getErrors().toString());
        return page;
    }

    @Test
    void thePageQuotesEveryAnswerWithItsWordsMarkedAndLoadsNothing() throws IOException {
        shipped(QUERY, Integer.MAX_VALUE, extract -> {
            Document page = page(written(ResultFormat.HTML, extract));
            assertEquals(extract.size(), page.select(".event").size());
            List<String> marked = new ArrayList<>();
            for (int i = 0; i < extract.size(); i++) {
                Hit shown = shown(extract.answers().read(i));
                shown.marks().forEach(mark -> marked.add(mark.span().in(shown.text())));
                assertEquals(
                        ResultWords.shown(shown.text()).strip(),
                        page.select("#result-" + (i + 1) + " blockquote").text());
            }
            assertEquals(marked, page.select("mark").eachText());
            assertEquals(
                    List.of(),
                    page.select("[src], link, [style], [onload], a, form").eachText());
            return marked;
        });
    }

    @Test
    void thePageRunsAsItsLanguageDoes() throws IOException {
        assertEquals(
                "ltr",
                page(written(ResultFormat.HTML, "قمة", "قمة")).select("html").attr("dir"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shipped(QUERY, 3, extract -> ResultFormat.HTML.write(extract, Samples.messages(Language.ARABIC), out));
        Document page = page(out.toString(StandardCharsets.UTF_8));
        assertEquals("rtl", page.select("html").attr("dir"));
        assertTrue(page.select("h1").text().contains(QUERY));
    }

    @Test
    void nothingInAPassageIsTakenForElements() throws IOException {
        String hostile = written(ResultFormat.HTML, Samples.HOSTILE + " قمة <b onclick=x>", "قمة <u>");
        Document page = page(hostile);
        assertEquals(List.of("قمة"), page.select("mark").eachText());
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("b, u, [onclick]").size());
        assertFalse(hostile.contains("\u202e"), "an override would turn the page round");
    }

    @Test
    void nothingInAPassageIsTakenForMarkup() throws IOException {
        String file = written(ResultFormat.MARKDOWN, Samples.HOSTILE + "\n# قمة [x](y)", "قمة");
        assertEquals(List.of("قمة"), bold(file));
        Node document = Parser.builder().build().parse(file);
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        assertTrue(blocks.getLast() instanceof BlockQuote);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                throw new AssertionError(link.toString());
            }

            @Override
            public void visit(HtmlInline tag) {
                throw new AssertionError(tag.toString());
            }
        });
        assertFalse(file.contains("\u202e"), "an override would turn the document round");
    }

    @Test
    void offsetsInJsonPointAtTheMarkedWordsOfTheTextBesideThem() throws IOException {
        JsonNode file = json(Integer.MAX_VALUE);
        assertEquals(file.get("total").asInt(), file.get("written").asInt());
        assertEquals(file.get("total").asInt(), file.get("hits").size());
        for (JsonNode hit : file.get("hits")) {
            String text = hit.get("text").asString();
            List<String> marked = new ArrayList<>();
            hit.get("marks")
                    .forEach(mark -> marked.add(text.substring(
                            mark.get("start").asInt(), mark.get("end").asInt())));
            assertFalse(marked.isEmpty());
            assertTrue(hit.get("keyword").asString().contains(marked.getFirst())
                    || marked.contains(hit.get("keyword").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void noMoreIsWrittenThanIsWantedAndTheTotalStaysWhatItIs(int most) throws IOException {
        JsonNode file = json(most);
        assertEquals(most, file.get("written").asInt());
        assertEquals(most, file.get("hits").size());
        assertTrue(file.get("total").asInt() > most);
    }

    @Test
    void answersCanStillBeReadWhenTheEngineIsClosed() throws IOException {
        try (SearchIndex index = SearchIndex.inMemory(
                sink -> Entries.of(Samples.SHIPPED, Gazetteer.EMPTY).forEach(sink))) {
            SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY);
            try (Answers answers = engine.all(QUERY, Sort.RELEVANCE)) {
                engine.close();
                assertFalse(answers.read(answers.size() - 1).marks().isEmpty());
            }
        }
    }
}
