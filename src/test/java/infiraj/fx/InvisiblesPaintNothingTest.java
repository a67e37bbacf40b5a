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
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX on Linux paints boxes for characters that only steer direction; in our faces they must leave no trace. */
class InvisiblesPaintNothingTest extends FxTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202b", "\u2060", "\ufeff"})
    void ofAStrayMarkAfterAnArabicWord(String mark) {
        for (Typeface face : Typeface.values()) {
            assertEquals(
                    ink("سنة ثم", face, NodeOrientation.RIGHT_TO_LEFT),
                    ink("سنة" + mark + " ثم", face, NodeOrientation.RIGHT_TO_LEFT));
        }
    }

    /** How many pixels are dark. */
    private static int ink(String text, Typeface face, NodeOrientation orientation) {
        return onFx(() -> {
            Label label = new Label(text);
            label.setFont(Font.font(face.family(), 40));
            return dark(picture(
                    scene(new StackPane(label), 500, 100, Palette.LIGHT, orientation), "invisible-" + face.name()));
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
