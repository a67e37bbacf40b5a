package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import infiraj.model.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved pages give their articles and nothing else. */
class PageTest {
    @TestFactory
    Stream<DynamicTest> theShippedSourcesGiveTheShippedParagraphs() {
        return Shipped.corpus().articles().stream()
                .map(article -> DynamicTest.dynamicTest(
                        article.id(), () -> assertEquals(article.paragraphs(), paragraphs(source(article)))));
    }

    private static String source(Article article) {
        try {
            return Files.readString(Shipped.FOLDER
                    .resolve(CorpusLoader.SOURCES)
                    .resolve(article.source().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Paragraph> paragraphs(String raw) {
        return Page.read(raw).pieces().stream().map(Page.Piece::paragraph).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أخبار ذات صلة                        | TAIL
            اترك تعليقاً                          | TAIL
            شاهد ايضاً: وفاة الملكة الأم          | LINK
            اقرأ أيضا: قمة طوكيو                 | LINK
            التصنيف:آسيا                         | LABEL
            شارك الخبر:                          | LABEL
            FacebookTwitterLinkedInEmail         | SHARE
            فيسبوك واتساب تلغرام                 | SHARE
            الرئيسيةأخبارسياسةأعمالرياضة          | SECTION
            آسياأخبار العالم                     | SECTION
            آسيا                                 | SECTION
            استمع إلى الملخص                     | BUTTON
            Loading...                           | BUTTON
            خَبَرَيْن logo                         | LOGO
            شاهد الوزير العرض أمس                | TEXT
            أخبار سارة من سيول                   | TEXT
            آسيا أكبر القارات                    | TEXT
            التعليقات على القرار كثيرة           | TEXT
            """)
    void sortsLines(String line, Furniture.Sort sort) {
        assertEquals(sort, Furniture.sort(line));
    }

    @Test
    void plainTextIsAllText() {
        String raw = "زار الوزير سيول أمس.\nوعاد اليوم.";
        assertEquals(2, Page.read(raw).pieces().size());
        assertEquals(
                raw,
                raw.substring(
                        Page.read(raw).pieces().getFirst().span().start(),
                        Page.read(raw).pieces().getLast().span().end()));
    }

    @Test
    void aPageOfFurnitureHasNoPieces() {
        assertEquals(List.of(), Page.read("الرئيسية أخبار رياضة\nLoading...\n").pieces());
        assertEquals(List.of(), Page.read("").pieces());
    }

    @Test
    void aHeadlineIsNoParagraphHoweverOftenItStands() {
        Page page = Page.read("توقف اتفاق \"GSOMIA\"\n\nتوقف اتفاق GSOMIA\n\nتوقفت المشاركة اليوم.\n");
        assertEquals(1, page.pieces().size());
        assertEquals("توقف اتفاق \"GSOMIA\"", page.headline().orElseThrow().in("توقف اتفاق \"GSOMIA\""));
    }
}
