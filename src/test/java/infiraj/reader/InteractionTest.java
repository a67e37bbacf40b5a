package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.FxTest;
import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.QuadClass;
import infiraj.model.TextSpan;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mouse and the keys, on the text as it is shown. */
class InteractionTest extends FxTest {
    private static final Article ARTICLE = Samples.campDavid();
    private static final Passage CAMP_DAVID = Samples.passage(ARTICLE, "استضاف بايدن قادة اليابان");
    private static final Passage TOKYO = Samples.passage(ARTICLE, "ففي مارس 2023، وعد البلدان");

    private final List<List<String>> clicked = new ArrayList<>();

    private ArticleView view(NodeOrientation orientation) {
        ArticleView view = new ArticleView(new Messages(Wording.of(Language.ENGLISH)));
        view.reducedMotionProperty().set(true);
        view.onEventsClickedProperty().set(clicked::add);
        view.show(
                ARTICLE,
                List.of(
                        new Marking(CAMP_DAVID, "camp-david", Optional.of(QuadClass.VERBAL_COOPERATION)),
                        new Marking(TOKYO, "tokyo", Optional.of(QuadClass.VERBAL_COOPERATION)),
                        new Marking(TOKYO, "pledge", Optional.empty())));
        scene(new StackPane(view), 480, 700, Palette.LIGHT, orientation);
        return view;
    }

    private static void settle(ArticleView view) {
        view.layout();
        view.flow().layout();
    }

    private static void mouse(
            ArticleView view, EventType<MouseEvent> type, double x, double y, int clicks, boolean shift) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                view.flow(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /** Where a character begins, in right-to-left text: its right edge. */
    private static double[] beginning(ArticleView view, Passage passage) {
        Rectangle2D area =
                view.boundsOf(character(passage, passage.span().start())).getFirst();
        return new double[] {area.getMaxX() - 0.5, area.getMinY() + area.getHeight() / 2};
    }

    private static double[] end(ArticleView view, Passage passage) {
        Rectangle2D area =
                view.boundsOf(character(passage, passage.span().end() - 1)).getFirst();
        return new double[] {area.getMinX() + 0.5, area.getMinY() + area.getHeight() / 2};
    }

    private static Passage character(Passage passage, int at) {
        return new Passage(passage.article(), passage.paragraph(), new TextSpan(at, at + 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void draggingSelectsWhatIsBetween(NodeOrientation orientation) {
        String selected = onFx(() -> {
            ArticleView view = view(orientation);
            view.reveal(TOKYO);
            settle(view);
            double[] from = beginning(view, TOKYO);
            double[] to = end(view, CAMP_DAVID);
            mouse(view, MouseEvent.MOUSE_PRESSED, from[0], from[1], 1, false);
            mouse(view, MouseEvent.MOUSE_DRAGGED, to[0], to[1], 1, false);
            mouse(view, MouseEvent.MOUSE_RELEASED, to[0], to[1], 1, false);
            return view.selected().text();
        });
        String paragraph = ARTICLE.paragraphs().get(TOKYO.paragraph()).text();
        assertEquals(paragraph.substring(TOKYO.span().start(), CAMP_DAVID.span().end()), selected);
    }

    @Test
    void aDoubleClickSelectsAWordAndShiftClickExtendsIt() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.reveal(TOKYO);
            settle(view);
            double[] at = beginning(view, Samples.passage(ARTICLE, "البلدان باستئناف"));
            mouse(view, MouseEvent.MOUSE_PRESSED, at[0] - 8, at[1], 2, false);
            assertEquals("البلدان", view.selected().text());
            double[] to = end(view, Samples.passage(ARTICLE, "البلدان باستئناف"));
            mouse(view, MouseEvent.MOUSE_PRESSED, to[0] + 1, to[1], 1, true);
            assertEquals("البلدان باستئناف", view.selected().text());
        });
    }

    @Test
    void aTripleClickSelectsTheParagraph() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.LEFT_TO_RIGHT);
            view.reveal(TOKYO);
            settle(view);
            double[] at = beginning(view, TOKYO);
            mouse(view, MouseEvent.MOUSE_PRESSED, at[0] - 8, at[1], 3, false);
            assertEquals(
                    ARTICLE.paragraphs().get(TOKYO.paragraph()).text(),
                    view.selected().text());
        });
    }

    @Test
    void clickingEvidencePointsAtItsEvents() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.reveal(TOKYO);
            settle(view);
            double[] tokyo = beginning(view, TOKYO);
            mouse(view, MouseEvent.MOUSE_CLICKED, tokyo[0] - 2, tokyo[1], 1, false);
            double[] camp = beginning(view, CAMP_DAVID);
            mouse(view, MouseEvent.MOUSE_CLICKED, camp[0] - 2, camp[1], 1, false);
        });
        assertEquals(List.of(List.of("pledge", "tokyo"), List.of("camp-david")), clicked);
    }

    private static void key(ArticleView view, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(view.flow(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    @Test
    void leftIsForwardInArabic() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.LEFT_TO_RIGHT);
            view.reveal(TOKYO);
            settle(view);
            double[] at = beginning(view, TOKYO);
            mouse(view, MouseEvent.MOUSE_PRESSED, at[0], at[1], 1, false);
            key(view, KeyCode.LEFT, true, false);
            key(view, KeyCode.LEFT, true, false);
            assertEquals("فف", view.selected().text());
            key(view, KeyCode.LEFT, true, true);
            assertEquals("ففي ", view.selected().text());
            key(view, KeyCode.RIGHT, true, false);
            assertEquals("ففي", view.selected().text());
        });
    }

    @Test
    void shiftDownSelectsDownToTheLineBelow() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.reveal(TOKYO);
            settle(view);
            double[] at = beginning(view, TOKYO);
            mouse(view, MouseEvent.MOUSE_PRESSED, at[0], at[1], 1, false);
            key(view, KeyCode.DOWN, true, false);
            String line = view.selected().text();
            assertTrue(line.startsWith("ففي مارس 2023") && line.length() > 30 && line.length() < 70, line);
            key(view, KeyCode.UP, true, false);
            assertEquals("", view.selected().text());
        });
    }

    @Test
    void copiesTheSelectionAndItsSource() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.datelineProperty().set("CNN, 2024");
            key(view, KeyCode.A, false, true);
            key(view, KeyCode.C, false, true);
            String everything = Clipboard.getSystemClipboard().getString();
            assertTrue(everything.contains(CAMP_DAVID
                    .span()
                    .in(ARTICLE.paragraphs().get(CAMP_DAVID.paragraph()).text())));
            key(view, KeyCode.C, true, true);
            int last = ARTICLE.paragraphs().size();
            String cited = "“" + everything + "”\n— " + ARTICLE.headline().text() + ". CNN, 2024, paragraphs 1–" + last;
            assertEquals(cited, Clipboard.getSystemClipboard().getString());
        });
    }

    @Test
    void stepsThroughEventsAndShowsThem() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            for (int i = 0; i < 4; i++) {
                key(view, KeyCode.F7, false, false);
                settle(view);
            }
            key(view, KeyCode.F7, true, false);
            settle(view);
            assertTrue(!view.boundsOf(CAMP_DAVID).isEmpty());
        });
        assertEquals(
                List.of(
                        List.of("pledge"),
                        List.of("tokyo"),
                        List.of("camp-david"),
                        List.of("pledge"),
                        List.of("camp-david")),
                clicked);
    }

    @Test
    void selectingAnEventBringsItsPassageIntoTheUpperHalf() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.LEFT_TO_RIGHT);
            view.select(Optional.of("camp-david"));
            settle(view);
            double y = view.boundsOf(CAMP_DAVID).getFirst().getMinY();
            assertTrue(y > 100 && y < 350, "at " + y);
            view.select(Optional.empty());
            settle(view);
            assertEquals(y, view.boundsOf(CAMP_DAVID).getFirst().getMinY());
        });
    }

    @Test
    void stepsThroughHitsRoundTheEnds() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.setHits(List.of(CAMP_DAVID, TOKYO));
            List<Integer> steps = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                view.stepHit(true);
                steps.add(view.currentHitProperty().get());
            }
            view.stepHit(false);
            steps.add(view.currentHitProperty().get());
            settle(view);
            assertEquals(List.of(0, 1, 0, 1), steps);
            assertTrue(!view.boundsOf(CAMP_DAVID).isEmpty());
        });
    }

    @Test
    void theLineAtTheTopStaysThereWhenTheTextIsEnlarged() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.reveal(TOKYO);
            settle(view);
            Place top = view.flow().spotAt(new Point2D(200, 0)).orElseThrow().place();
            double before = view.flow().caret(top).orElseThrow().getMinY();
            view.pageStyleProperty().set(new PageStyle(1.6, 1, false));
            settle(view);
            double after = view.flow().caret(top).orElseThrow().getMinY();
            assertEquals(before, after, 40, before + " to " + after);
        });
    }

    private static void press(Node node, KeyCode code, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    @Test
    void findsWordsInTheArticleAndGivesTheSearchItsHitsBack() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.RIGHT_TO_LEFT);
            view.setHits(List.of(CAMP_DAVID));
            key(view, KeyCode.F, false, true);
            TextField field = (TextField) view.lookup(".text-field");
            field.setText("كامب ديفيد");
            Label count = (Label) view.lookup(".find-count");
            assertEquals("1 of 1", count.getText());
            settle(view);
            assertTrue(!view.boundsOf(Samples.passage(ARTICLE, "كامب ديفيد")).isEmpty());
            field.setText("طوكيو");
            int all = Integer.parseInt(count.getText().replaceFirst(".* ", ""));
            press(field, KeyCode.ENTER, true);
            press(field, KeyCode.ENTER, false);
            press(field, KeyCode.ENTER, false);
            assertTrue(all > 2 && count.getText().endsWith(" of " + all), count.getText());
            press(field, KeyCode.ESCAPE, false);
            view.stepHit(true);
            assertEquals(0, view.currentHitProperty().get());
            settle(view);
            assertTrue(!view.boundsOf(CAMP_DAVID).isEmpty());
        });
    }

    @Test
    void saysTheReadingOfTheDateUnderThePointer() {
        doOnFx(() -> {
            ArticleView view = view(NodeOrientation.LEFT_TO_RIGHT);
            Passage words = Samples.passage(ARTICLE, "وبعد أربعة أشهر");
            view.setDates(List.of(new DatedWords(words, "July 2023")));
            view.reveal(words);
            settle(view);
            double[] on = beginning(view, words);
            double[] off = beginning(view, CAMP_DAVID);
            assertEquals(Optional.of("July 2023"), view.readingAt(view.flow().sceneToLocal(on[0], on[1])));
            assertEquals(Optional.empty(), view.readingAt(view.flow().sceneToLocal(off[0], off[1])));
            assertEquals(1, view.flow().lookupAll(".dated").size());
        });
    }
}
