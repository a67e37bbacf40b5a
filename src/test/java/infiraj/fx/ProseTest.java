package infiraj.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.text.Alignment;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.theme.Typeface;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProseTest extends FxTest {
    private static final List<Integer> WIDTHS = List.of(40, 46, 57, 80, 101, 140, 222, 333, 480, 640, 900);
    private static final double ROUNDING = 0.01;

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void showsEverySentenceOfTheSourcesAtEveryWidth(NodeOrientation orientation) throws Exception {
        List<String> lines = Sources.lines();
        for (Typeface face : Typeface.values()) {
            doOnFx(() -> {
                Prose prose = new Prose();
                prose.fontProperty().set(Font.font(face.family(), 15));
                Parent root = new VBox(prose);
                scene(root, 900, 900, Palette.LIGHT, orientation);
                for (String line : lines) {
                    prose.setText(line);
                    WIDTHS.forEach(width -> fits(prose, width));
                }
            });
        }
    }

    private static void fits(Prose prose, double width) {
        prose.resize(width, prose.prefHeight(width));
        prose.layout();
        for (Node block : prose.getChildrenUnmodifiable()) {
            assertTrue(block.getLayoutY() + block.prefHeight(-1) <= prose.getHeight() + ROUNDING, prose.getText());
            for (Node word : ((Parent) block).getChildrenUnmodifiable()) {
                Bounds at = word.getBoundsInParent();
                double left = word.getLayoutX();
                double right = left + word.getLayoutBounds().getWidth();
                assertTrue(left >= -ROUNDING && right <= width + ROUNDING, () -> width + ": " + at + " " + word);
            }
        }
    }

    @Test
    void putsEveryCharacterOnScreen() throws Exception {
        String text = "اتفاقية (الأمن العام) مهمة، قال \"Freedom Edge\" في 6/2024";
        String shown = onFx(() -> {
            Prose prose = new Prose(text);
            new Scene(new VBox(prose), 90, 400);
            fits(prose, 90);
            return words(prose);
        });
        assertEquals(sorted(text.replace(" ", "")), sorted(shown));
    }

    private static List<Integer> sorted(String text) {
        return text.chars().boxed().sorted().toList();
    }

    private static String words(Prose prose) {
        StringBuilder words = new StringBuilder();
        prose.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(word -> words.append(word.getText()));
        return words.toString();
    }

    @Test
    void keepsTheFontItWasGiven() {
        doOnFx(() -> {
            Font font = Font.font(Typeface.READING.family(), 31);
            Prose prose = new Prose("نص");
            prose.fontProperty().set(font);
            scene(new VBox(prose), 300, 300, Palette.LIGHT, NodeOrientation.RIGHT_TO_LEFT);
            assertEquals(font, prose.fontProperty().get());
        });
    }

    @Test
    void takesFontAndColourFromStyleSheets() {
        doOnFx(() -> {
            Prose prose = new Prose("نص");
            prose.setStyle("-fx-font-family: Amiri; -fx-font-size: 31px; -fx-text-fill: -if-muted;");
            scene(new VBox(prose), 300, 300, Palette.LIGHT, NodeOrientation.RIGHT_TO_LEFT);
            assertEquals(Font.font("Amiri", 31), prose.fontProperty().get());
            assertEquals(
                    Color.web(Palette.LIGHT.hex(Role.MUTED)),
                    prose.fillProperty().get());
        });
    }

    @Test
    void isHigherWhereItIsNarrower() {
        doOnFx(() -> {
            Prose prose = new Prose("وتواجه البلدان تحديات أمنية إقليمية مشتركة ومتنامية");
            assertTrue(prose.prefHeight(100) > prose.prefHeight(1000));
            assertEquals(prose.prefHeight(1000), prose.prefHeight(prose.prefWidth(-1)));
        });
    }

    @Test
    void aLineEndBeginsAParagraph() {
        doOnFx(() -> assertEquals(2 * new Prose("سطر").prefHeight(-1), new Prose("سطر\nسطر").prefHeight(-1)));
    }

    @Test
    void standsAtTheStartOfTheInterfaceWhateverItsLanguage() {
        doOnFx(() -> {
            assertEquals(
                    List.of(true, false),
                    List.of(
                            startsLeft("طوكيو", NodeOrientation.LEFT_TO_RIGHT),
                            startsLeft("Tokyo", NodeOrientation.RIGHT_TO_LEFT)));
        });
    }

    private static boolean startsLeft(String text, NodeOrientation orientation) {
        Prose prose = new Prose(text);
        prose.alignmentProperty().set(Alignment.START);
        scene(new VBox(prose), 400, 100, Palette.LIGHT, orientation);
        prose.resize(400, 50);
        prose.layout();
        Node word = prose.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow();
        Bounds at = word.localToScene(word.getBoundsInLocal());
        return at.getMaxX() < 200;
    }
}
