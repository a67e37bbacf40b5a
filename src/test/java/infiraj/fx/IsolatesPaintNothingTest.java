package infiraj.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.text.Isolates;
import infiraj.theme.Palette;
import infiraj.theme.Typeface;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JavaFX paints boxes for bare isolates among Arabic letters; ours must leave no trace. */
class IsolatesPaintNothingTest extends FxTest {
    @ParameterizedTest
    @EnumSource
    void ofLeftToRightTextInArabic(Typeface face) {
        assertEquals(
                ink("سنة (19X5) ثم", face, NodeOrientation.RIGHT_TO_LEFT),
                ink("سنة (" + Isolates.leftToRight("19X5") + ") ثم", face, NodeOrientation.RIGHT_TO_LEFT));
    }

    @ParameterizedTest
    @EnumSource
    void ofRightToLeftTextInEnglish(Typeface face) {
        assertEquals(
                ink("in سول now", face, NodeOrientation.LEFT_TO_RIGHT),
                ink("in " + Isolates.rightToLeft("سول") + " now", face, NodeOrientation.LEFT_TO_RIGHT));
    }

    /** How many pixels are dark. */
    private static int ink(String text, Typeface face, NodeOrientation orientation) {
        return onFx(() -> {
            Label label = new Label(text);
            label.setFont(Font.font(face.family(), 40));
            return dark(picture(
                    scene(new StackPane(label), 500, 100, Palette.LIGHT, orientation), "isolates-" + face.name()));
        });
    }

    private static int dark(Image image) {
        int dark = 0;
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                dark += (image.getPixelReader().getArgb(x, y) & 0xff) < 0x60 ? 1 : 0;
            }
        }
        return dark;
    }
}
