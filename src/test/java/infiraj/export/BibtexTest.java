package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with JBibTeX. */
class BibtexTest {
    private static Map<Key, BibTeXEntry> entries(List<Article> articles, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                articles.size(),
                Format.BIBTEX.write(new Extract(List.of(), articles), Samples.messages(language), out));
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(out.toString(StandardCharsets.UTF_8)));
        return read.getEntries();
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    private static String text(String latex) throws Exception {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    @ParameterizedTest
    @EnumSource
    void everyArticleHasItsHeadlineOutletDateAndLanguage(Language language) throws Exception {
        Map<Key, BibTeXEntry> entries = entries(Samples.SHIPPED.articles(), language);
        assertEquals(
                Samples.SHIPPED.articles().stream().map(Article::id).toList(),
                entries.keySet().stream().map(Key::getValue).toList());
        for (Article article : Samples.SHIPPED.articles()) {
            BibTeXEntry entry = Objects.requireNonNull(entries.get(new Key(article.id())), article.id());
            assertEquals(article.headline().text(), text(field(entry, "title")));
            assertEquals("arabic", field(entry, "langid"));
            assertEquals(
                    article.outlet()
                            .map(Samples.messages(language).wording()::of)
                            .orElse(""),
                    text(field(entry, "journal")));
            assertEquals(article.published().map(day -> day.date().edtf()).orElse(""), field(entry, "date"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-15, 2023, March",
        "2023-03, 2023, March",
        "2023, 2023, ''",
        "2022/2023, '', ''",
        "2023/.., '', ''",
    })
    void yearAndMonthAreGivenAsFarAsTheyAreKnown(String date, String year, String month) throws Exception {
        BibTeXEntry entry = entries(List.of(Samples.article("h", date)), Language.ENGLISH)
                .values()
                .iterator()
                .next();
        assertEquals(
                List.of(date, year, month), List.of(field(entry, "date"), field(entry, "year"), field(entry, "month")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"50% & more_of #1 $x$", "a{b", "a}b", "\\input{x}", "~^", "@article{x,", "% no comment", "\"q\""
            })
    void aHeadlineIsNoCommandAndClosesNoBrace(String headline) throws Exception {
        Map<Key, BibTeXEntry> entries = entries(List.of(Samples.article(headline, "")), Language.ENGLISH);
        assertEquals(1, entries.size());
        String title = field(entries.values().iterator().next(), "title");
        String commands = title.replaceAll("\\\\text(backslash|brace(left|right)|ascii(tilde|circum))\\{}", "");
        assertTrue(!commands.replaceAll("\\\\[$&#_%]", "").matches("(?s).*[\\\\~^%$&#_].*"), title);
    }

    @ParameterizedTest
    @EnumSource
    void theLossesStandInAComment(Language language) throws Exception {
        String first = Samples.written(Format.BIBTEX, language).lines().toList().getFirst();
        assertEquals("% " + Format.BIBTEX.losses(Samples.messages(language)), first);
    }
}
