package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.FaceFonts;
import infiraj.fx.FxTest;
import infiraj.slideshow.Slide.Words;
import infiraj.text.Direction;
import infiraj.theme.Contrast;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Faded;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Shape;
import infiraj.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every slide is there, whole, at a size and in a colour that the last row can read. */
class SlideLayoutTest extends FxTest {
    /** Level AAA of the Web Content Accessibility Guidelines for text. */
    private static final double LEGIBLE = 7;

    private static final double ROUNDING = 0.01;

    static Stream<Arguments> formats() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                                new Format(1920, 1080, 1),
                                new Format(1280, 720, 1),
                                new Format(1024, 768, 1),
                                new Format(1920, 1080, 1.75),
                                new Format(1280, 800, 0.6),
                                new Format(2560, 1080, 1))
                        .map(format -> Arguments.of(language, format)));
    }

    private static List<Page> pages(Language language, Format format) {
        Deck deck = Shipped.deck(language);
        return onFx(() -> deck.slides().stream()
                .flatMap(slide -> deck.pages(slide, format).stream())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everySlideOfTheShippedStoryCanBeReadInFull(Language language, Format format) {
        for (Page page : pages(language, format)) {
            Drawing lower = onFx(() -> page.lower().apply(page.reached()));
            assertReadable(page.upper(), page);
            assertReadable(lower, page);
            assertEquals(format.height(), Math.max(page.lowerY() + lower.height(), format.height()), 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "1024, 768"})
    void theShippedStoryTakesOnePageForEachStep(double width, double height) {
        for (Language language : Language.values()) {
            assertEquals(
                    Shipped.STORY.steps().size(),
                    pages(language, new Format(width, height, 1)).size());
        }
    }

    private static void assertReadable(Drawing drawing, Page page) {
        double least = Manner.LEAST * page.format().unit();
        for (Label label : labels(drawing.shapes())) {
            String what = page.slide().title() + ": " + label;
            assertTrue(label.style().size() >= least - ROUNDING, what);
            double contrast = Contrast.of(PageView.PALETTE.rgb(label.role()), PageView.PALETTE.rgb(Role.BACKGROUND));
            assertTrue(contrast >= LEGIBLE, () -> contrast + " " + what);
            double left = left(label);
            assertTrue(left >= -ROUNDING, what);
            assertTrue(left + width(label) <= drawing.width() + ROUNDING, what);
            assertTrue(label.y() - label.style().size() * 0.7 >= 0, what);
            assertTrue(label.y() + label.style().size() * 0.25 <= drawing.height(), what);
        }
    }

    private static double width(Label label) {
        return onFx(() -> FaceFonts.width(
                label.text(),
                label.style().face(),
                label.style().size(),
                label.style().bold()));
    }

    private static double left(Label label) {
        double share = label.anchor() == Anchor.LEFT ? 0 : label.anchor() == Anchor.RIGHT ? 1 : 0.5;
        return label.x() - share * width(label);
    }

    private static List<Label> labels(List<Shape> shapes) {
        List<Label> labels = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Label label) {
                labels.add(label);
            } else if (shape instanceof Faded faded) {
                labels.addAll(labels(faded.shapes()));
            }
        }
        return labels;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noWordOfTheShippedStoryIsLost(Language language, Format format) {
        Deck deck = Shipped.deck(language);
        for (Slide slide : deck.slides()) {
            assertEquals(squeezed(slide.spoken()), shown(onFx(() -> deck.pages(slide, format)), slide));
        }
    }

    /** What the labels below the head say, in order. */
    private static String shown(List<Page> pages, Slide slide) {
        return squeezed(pages.stream()
                .flatMap(page -> labels(page.upper().shapes()).stream())
                .map(Label::text)
                .filter(text ->
                        !text.equals(slide.place()) && !Optional.of(text).equals(slide.badge()))
                .map(text -> text.replaceAll("^[\u2066\u2067](.*)\u2069$", "$1"))
                .collect(Collectors.joining(" ")));
    }

    /** Without the white space that line ends swallow. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                Arguments.of("many words", (UnaryOperator<String>) word -> (word + " ").repeat(900)),
                Arguments.of("one word", (UnaryOperator<String>) word -> word.repeat(700)),
                Arguments.of("brackets", (UnaryOperator<String>) word -> ("(" + word + ") [GSOMIA] ").repeat(300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void whatIsTooLongForASlideGoesOnOnTheNext(String name, UnaryOperator<String> lengthened) {
        Format format = new Format(1280, 720, 1);
        String text = lengthened.apply("اتفاق").strip();
        Slide slide = new Slide(
                "1 / 1",
                Optional.empty(),
                Role.ACCENT,
                List.of(
                        new Words(text, Manner.TITLE, Direction.RIGHT_TO_LEFT),
                        new Words(text, Manner.QUOTATION, Direction.RIGHT_TO_LEFT)),
                Optional.empty(),
                Optional.empty(),
                "");
        Deck deck = Shipped.deck(Language.ARABIC);
        List<Page> pages = onFx(() -> deck.pages(slide, format));
        assertTrue(pages.size() > 1, "several pages");
        pages.forEach(page -> assertReadable(page.upper(), page));
        assertEquals(squeezed(slide.spoken()), shown(pages, slide));
    }

    @Test
    void aSlideInArabicIsTheMirrorImageOfOneInEnglish() {
        Format format = new Format(1280, 720, 1);
        List<Page> arabic = pages(Language.ARABIC, format);
        List<Page> english = pages(Language.ENGLISH, format);
        for (int i = 0; i < arabic.size(); i++) {
            Label right = labels(arabic.get(i).upper().shapes()).getFirst();
            Label left = labels(english.get(i).upper().shapes()).getFirst();
            assertEquals(Anchor.RIGHT, right.anchor());
            assertEquals(Anchor.LEFT, left.anchor());
            assertEquals(format.width() - right.x(), left.x(), ROUNDING);
        }
    }

    @Test
    void theSummaryPrecedesAQuotationThatTheAudienceCannotRead() {
        Slide arabic = Shipped.deck(Language.ARABIC).slides().get(6);
        Slide english = Shipped.deck(Language.ENGLISH).slides().get(6);
        assertEquals(List.of(Manner.TITLE, Manner.FACTS, Manner.QUOTATION, Manner.CITATION), manners(arabic));
        assertEquals(
                List.of(Manner.TITLE, Manner.FACTS, Manner.SUMMARY, Manner.QUOTATION, Manner.CITATION),
                manners(english));
    }

    @Test
    void whereTheTextGivesAnotherDateTheSlideSaysSo() {
        Slide camp = Shipped.deck(Language.ENGLISH).slides().get(11);
        assertTrue(camp.spoken().contains("18 August 2023"), camp.spoken());
        assertTrue(camp.spoken().contains("the text gives July 2023".replace(' ', '\u00a0')), camp.spoken());
        Slide lapse = Shipped.deck(Language.ENGLISH).slides().get(6);
        assertFalse(lapse.spoken().contains("gives"), lapse.spoken());
    }

    private static List<Manner> manners(Slide slide) {
        return slide.words().stream().map(Words::manner).toList();
    }
}
