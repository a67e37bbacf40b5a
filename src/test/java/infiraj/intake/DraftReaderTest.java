package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.Furniture;
import infiraj.intake.Proposed.Ground;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReaderTest {
    private static final DraftReader READER = new DraftReader(List.of());

    private static final String PAGE = """
            <!doctype html><html lang="ar"><head><meta charset="utf-8"><title>قمة طوكيو - صحيفة</title>
            <meta property="og:title" content="قمة طوكيو تعيد الدفء">
            <meta property="og:site_name" content="صحيفة المثال">
            <meta property="article:published_time" content="2023-03-17T08:00:00+03:00">
            <script>document.write("<p>لا تقرأ هذا</p>")</script></head><body>
            <nav><a href="/">الرئيسية</a></nav>
            <article><h1>قمة طوكيو تعيد الدفء</h1>
            <p>التقى رئيس الوزراء الياباني فوميو كيشيدا أمس الخميس نظيره الكوري الجنوبي يون سوك يول في طوكيو، واتفقا على استئناف الزيارات المتبادلة بين البلدين بعد اثني عشر عاما.</p>
            <p>وقال <b>كيشيدا</b> إن القمة<br>خطوة كبيرة.</p>
            <p hidden>خفي</p><img src="http://example.invalid/x.png">
            <p>اقرأ أيضا: خبر آخر</p>
            <p>شارك الخبر:</p></article>
            <aside><p>إعلان طويل لا صلة له بالخبر</p></aside></body></html>
            """;

    private static Draft draft(String name, String text) {
        return Shipped.draft(READER.read(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Refusal.Kind refusal(String name, byte[] bytes) {
        return assertInstanceOf(DraftResult.Refused.class, READER.read(name, bytes))
                .refusal()
                .kind();
    }

    @Test
    void halfACharacterInTheHeadOfAPageGivesWayToASign() {
        Draft draft = draft(
                "page.html",
                "<title>قمة &#xD800;طوكيو</title><meta property=\"og:site_name\" content=\"&#xDC00;صحيفة\">"
                        + "<article><p>اتفق البلدان على استئناف الزيارات المتبادلة بينهما.</p></article>");
        assertEquals("قمة \ufffdطوكيو", draft.headline().value());
        assertEquals("\ufffdصحيفة", draft.outlet().orElseThrow().value().ar());
    }

    @Test
    void aWebPageGivesItsMainPart() {
        Draft draft = draft("page.html", PAGE);
        assertEquals(
                List.of(
                        "التقى رئيس الوزراء الياباني فوميو كيشيدا أمس الخميس نظيره الكوري الجنوبي يون سوك يول في طوكيو، واتفقا على استئناف الزيارات المتبادلة بين البلدين بعد اثني عشر عاما.",
                        "وقال كيشيدا إن القمة",
                        "خطوة كبيرة."),
                draft.paragraphs().stream().map(Paragraph::text).toList());
        assertEquals(
                List.of(Furniture.Sort.LINK, Furniture.Sort.LABEL, Furniture.Sort.REPEATED),
                draft.omissions().stream().map(Draft.Omission::sort).toList());
    }

    @Test
    void aWebPageSaysForMachinesWhatItIs() {
        Draft draft = draft("page.html", PAGE);
        assertEquals("قمة طوكيو تعيد الدفء", draft.headline().value());
        assertEquals(Ground.META, draft.headline().ground());
        assertEquals("صحيفة المثال", draft.outlet().orElseThrow().value().ar());
        assertEquals(
                EdtfDate.parse("2023-03-17"),
                draft.published().orElseThrow().value().date());
        assertTrue(draft.published().orElseThrow().words().contains("published_time"));
    }

    @Test
    void anArticleOfOursKeepsWhatItSays() {
        for (Article article : Shipped.corpus().articles()) {
            Article read = draft("x.json", CorpusWriter.article(article)).article();
            assertEquals(article.id(), read.id());
            assertEquals(article.headline(), read.headline());
            assertEquals(article.published(), read.published());
            assertEquals(article.paragraphs(), read.paragraphs());
        }
    }

    @Test
    void aTextWithoutAHeadlineIsCalledByItsBeginning() {
        Draft draft = draft("x.txt", "زار الوزير سيول أمس.\nوعاد اليوم.");
        assertEquals(Ground.FIRST_WORDS, draft.headline().ground());
        assertEquals("زار الوزير سيول أمس.", draft.headline().value());
    }

    @Test
    void theSameTextHasTheSameIdWhateverItsMarksAndSpaces() {
        assertEquals(
                draft("a.txt", "زار الوزير سيول أمس.\nوعاد اليوم.").id(),
                draft("b.txt", "زار  الوزيرُ سيول امس.\r\n\r\nوعاد اليوم. ").id());
    }

    @Test
    void whatTextCannotHoldIsReplaced() {
        Draft draft = draft("x.txt", "زار الوزير\u0085سيول\u2028أمس\u007f.");
        assertEquals(
                List.of("سيول", "أمس ."),
                draft.paragraphs().stream().map(Paragraph::text).toList());
    }

    @Test
    void refusesWithAReason() {
        assertEquals(Refusal.Kind.EMPTY, refusal("x.txt", new byte[0]));
        assertEquals(Refusal.Kind.NO_TEXT, refusal("x.txt", "الرئيسية\nLoading...\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Refusal.Kind.NO_TEXT, refusal("x.html", "<html><body></body>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Refusal.Kind.BAD_ARTICLE, refusal("x.json", "{\"format\": 1}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Refusal.Kind.UNKNOWN_ENCODING, refusal("x.txt", new byte[] {(byte) 0xff, 0, (byte) 0xfe, 1, 2}));
        byte[] long_ = new byte[DraftReader.LONGEST + 10];
        Arrays.fill(long_, (byte) 'x');
        assertEquals(Refusal.Kind.TOO_LARGE, refusal("x.txt", long_));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal("x.txt", new byte[DraftReader.MOST_BYTES + 1]));
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverThrows() {
        String deep = "<div>".repeat(200_000) + "<p>" + "كلمة ".repeat(100);
        READER.read("x.html", deep.getBytes(StandardCharsets.UTF_8));
        READER.read("x.html", "<article><p>س".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    }
}
