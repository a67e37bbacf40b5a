package infiraj.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.slideshow.Shipped;
import infiraj.theme.Palette;
import infiraj.timeline.Climate;
import infiraj.timeline.Drawing;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;

class PosterTest {
    private static final Corpus CORPUS = Shipped.CORPUS;

    private static PosterPlan plan(
            List<Event> events,
            Optional<Period> period,
            OptionalDouble width,
            OptionalDouble height,
            Language language) {
        return new PosterPlan(
                CORPUS,
                events,
                period,
                width,
                height,
                LaneBy.KIND,
                language.isRightToLeft(),
                Wording.of(language),
                1,
                Climate.DEFAULT_HALF_LIFE,
                true,
                false);
    }

    private static Poster whole(Language language) {
        return Poster.of(
                plan(CORPUS.events(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), language),
                new Typesetter());
    }

    private static List<String> texts(Poster poster) {
        return poster.picture().panels().stream()
                .flatMap(panel -> panel.drawing().labels())
                .map(Drawing.Label::text)
                .toList();
    }

    private static byte[] written(Poster poster, PictureFormat format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        About about = new About(poster.title(), poster.description(), language.tag(), language.isRightToLeft());
        format.write(out, poster.picture(), Palette.LIGHT, about, 1);
        return out.toByteArray();
    }

    private static List<String> titles(Language language) {
        return CORPUS.events().stream()
                .map(event -> Wording.of(language).of(event.title()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOfEverythingHasRoomForEveryTitle(Language language) {
        Poster poster = whole(language);
        assertEquals(40, poster.shown());
        assertEquals(0, poster.untitled());
    }

    @ParameterizedTest
    @EnumSource
    void theSvgHasEveryTitleInReadingOrder(Language language) throws Exception {
        NodeList texts = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(whole(language), PictureFormat.SVG, language)))
                .getElementsByTagName("text");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            said.add(texts.item(i).getTextContent());
        }
        for (String title : titles(language)) {
            assertTrue(said.stream().anyMatch(text -> text.startsWith(title + " [")), title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePdfHasEveryTitleInReadingOrder(Language language) throws Exception {
        try (PDDocument document = Loader.loadPDF(written(whole(language), PictureFormat.PDF, language))) {
            String text = new PDFTextStripper().getText(document);
            for (String title : titles(language)) {
                assertTrue(text.contains(title), title + " in " + text);
            }
            for (Article article : CORPUS.articles()) {
                // What stands between quotation marks may be cut from them by the reader.
                String[] words = article.headline().text().split("[\"«»]");
                assertTrue(text.contains(words[0].strip()), words[0] + " in " + text);
            }
        }
    }

    @Test
    void titlesPointAtTheNumbersOfTheirSources() {
        List<String> texts = texts(whole(Language.ENGLISH));
        assertTrue(texts.contains("Tokyo summit [2, 3]"), texts.toString());
        assertTrue(texts.contains("[5]"), texts.toString());
        assertTrue(
                texts.stream().anyMatch(text -> text.contains("Khabarayn · 18 July 2024 (inferred from the article)")),
                texts.toString());
    }

    @Test
    void onlyWhatIsShownIsExplainedAndCited() {
        Period days = new Period(
                LocalDate.of(2023, 3, 1).toEpochDay(), LocalDate.of(2023, 4, 1).toEpochDay());
        List<String> texts = texts(Poster.of(
                plan(
                        CORPUS.events(),
                        Optional.of(days),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Language.ENGLISH),
                new Typesetter()));
        assertTrue(texts.contains("Verbal cooperation"), texts.toString());
        assertFalse(texts.contains("Material conflict"), texts.toString());
        assertTrue(texts.contains("[2]"), texts.toString());
        assertFalse(texts.contains("[3]"), texts.toString());
    }

    @Test
    void aPictureIsAsLargeAsItWasAskedFor() {
        Poster poster = Poster.of(
                plan(
                        CORPUS.events(),
                        Optional.empty(),
                        OptionalDouble.of(1200),
                        OptionalDouble.of(900),
                        Language.ARABIC),
                new Typesetter());
        assertEquals(1200, poster.picture().width());
        assertEquals(900, poster.picture().height());
        assertTrue(poster.untitled() > 0);
        assertTrue(texts(poster).contains("أحداث مجتمعة لا تظهر عناوينها"));
    }

    @Test
    void noEventsAreAPictureToo() {
        Poster poster = Poster.of(
                plan(List.of(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Language.ENGLISH),
                new Typesetter());
        assertEquals(0, poster.shown());
        assertTrue(poster.description().contains("no events"), poster.description());
    }

    @Test
    void aStampIsNoPicture() {
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(
                        List.of(), Optional.empty(), OptionalDouble.of(40), OptionalDouble.empty(), Language.ENGLISH));
    }
}
