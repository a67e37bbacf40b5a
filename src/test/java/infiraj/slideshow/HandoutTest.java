package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.fx.FxTest;
import infiraj.model.Story;
import infiraj.vector.About;
import infiraj.vector.PdfFile;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutTest extends FxTest {
    private Handout handout(Language language) throws Exception {
        Handout[] made = new Handout[1];
        doOnFx(() -> made[0] = Handout.of(Shipped.CORPUS, Shipped.STORY, new Appearance(language), 1920, 1080));
        return made[0];
    }

    /** Read by Apache PDFBox: titles may be broken into lines, at spaces. */
    @ParameterizedTest
    @EnumSource
    void theDocumentOfTheShippedStoryHasEveryTitleInReadingOrder(Language language) throws Exception {
        Handout handout = handout(language);
        List<PdfFile.Page> pages = handout.pages().stream()
                .map(leaf -> new PdfFile.Page(leaf.title(), leaf.picture()))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(
                out, pages, Handout.PALETTE, new About(handout.title(), "", language.tag(), language.isRightToLeft()));
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(pages.size(), document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            Wording wording = Wording.of(language);
            for (Story.Step step : Shipped.STORY.steps()) {
                if (step instanceof Story.Happening(String event, var quotation, var telling, var note)) {
                    String title =
                            wording.of(Shipped.CORPUS.event(event).orElseThrow().title());
                    assertTrue(text.contains(title), title + " in " + text);
                }
            }
        }
    }
}
