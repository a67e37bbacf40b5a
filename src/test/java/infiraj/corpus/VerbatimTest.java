package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The paragraphs are the sources' own lines, all of them but the furniture of the page. */
class VerbatimTest {
    /** Beginnings of the lines that belong to the page, not to the article; whole lines where they end with {@code $}. */
    private static final List<String> FURNITURE = List.of(
            "خَبَرَيْن logo$",
            "آسيا$",
            "آسياأخبار العالم$",
            "التصنيف:",
            "شارك الخبر:",
            "FacebookTwitter",
            "شاهد ايضاً:",
            "أخبار ذات صلة$",
            "مقالات ذات صلة$",
            "Loading...$",
            "اظهر المزيد$",
            "اترك تعليقاً$",
            "لن يتم نشر عنوان بريدك الإلكتروني.",
            "زر الذهاب إلى الأعلى$",
            "إغلاق$",
            "استمع إلى الملخص$",
            "الرئيسيةأخبار");

    static List<Article> articles() {
        return Shipped.corpus().articles();
    }

    @ParameterizedTest
    @CsvSource({
        "000_ee473823253efc2a.txt, 923cd741832148baed2a0dc2eda392ab55a9cee2fd76e48e56838edf197765b4",
        "001_8139462e61c2c95d.txt, de74d067ed76f9e3fb3aa92e10875c576827455d482fabbe8db170314003079e",
        "002_c5ed56762eb02462.txt, 7aafe9b3db01797e6a7307103d0abced2311a12cd416bf5a49b1049ddc316a04",
        "003_a62b695d63cea908.txt, 2ce0c63fef2bff62b1e296186acf0ec8b45b450163dc0deff51c2cd5a3201f6c",
        "004_00f18ab0b4327a6c.txt, 6c2a7a02dafe753f3c3611ff8030617e6b688e694d6807695fd87e02b77c925b"
    })
    void theSourcesAreUnchanged(String name, String digest) throws Exception {
        byte[] bytes =
                Files.readAllBytes(Shipped.FOLDER.resolve(CorpusLoader.SOURCES).resolve(name));
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertArrayEquals(HexFormat.of().parseHex(digest), sha256);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyParagraphIsALineOfItsSourceInOrder(Article article) throws Exception {
        List<String> lines = lines(article);
        int from = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int found = lines.subList(from, lines.size()).indexOf(paragraph.text());
            assertTrue(found >= 0, paragraph.text());
            from += found + 1;
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsLeftOutIsFurnitureOrTheHeadline(Article article) throws Exception {
        List<String> left = new ArrayList<>(lines(article));
        article.paragraphs().forEach(paragraph -> left.remove(paragraph.text()));
        for (String line : left) {
            assertTrue(
                    line.isEmpty() || isFurniture(line) || isHeadline(line, article) || isRelatedCard(line, article),
                    line);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noParagraphIsFurniture(Article article) {
        for (Paragraph paragraph : article.paragraphs()) {
            assertFalse(isFurniture(paragraph.text()), paragraph.text());
            assertFalse(isHeadline(paragraph.text(), article), paragraph.text());
            assertFalse(isRelatedCard(paragraph.text(), article), paragraph.text());
        }
    }

    @Test
    void furnitureIsNowhereInsideAParagraphEither() {
        for (Article article : articles()) {
            for (Paragraph paragraph : article.paragraphs()) {
                for (String words : List.of("شاهد ايضا", "ذات صلة", "شارك الخبر", "التصنيف:", "استمع إلى", "Loading")) {
                    assertFalse(paragraph.text().contains(words), paragraph.text());
                }
            }
        }
    }

    @Test
    void aStatedHeadlineIsALineOfTheSource() throws Exception {
        for (Article article : articles()) {
            boolean there = lines(article).contains(article.headline().text());
            assertEquals(article.headline().basis() == infiraj.model.Headline.Basis.STATED, there, article.id());
        }
    }

    private static boolean isFurniture(String line) {
        return FURNITURE.stream()
                .anyMatch(beginning -> beginning.endsWith("$")
                        ? line.equals(beginning.substring(0, beginning.length() - 1))
                        : line.startsWith(beginning));
    }

    /** Pages repeat their headline, with and without quotation marks. */
    private static boolean isHeadline(String line, Article article) {
        return line.replace("\"", "").equals(article.headline().text().replace("\"", ""));
    }

    /** The cards that follow «أخبار ذات صلة»: caption, headline and teaser of other articles. */
    private static boolean isRelatedCard(String line, Article article) {
        try {
            List<String> lines = lines(article);
            int cards = lines.indexOf("أخبار ذات صلة");
            return cards >= 0 && lines.lastIndexOf(line) > cards;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(Article article) throws IOException {
        return Files.readString(
                        Shipped.FOLDER
                                .resolve(CorpusLoader.SOURCES)
                                .resolve(article.source().orElseThrow()),
                        StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }
}
