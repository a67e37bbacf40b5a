package infiraj.fx;

import infiraj.theme.Typeface;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The bundled faces in their sizes, and how wide texts are in them. For the JavaFX thread only. */
public final class FaceFonts {
    private static final int MOST_WIDTHS = 20_000;

    private record Setting(Typeface face, double size, boolean bold) {}

    private record Line(String text, Setting setting) {}

    private static final Map<Setting, Font> FONTS = new HashMap<>();
    private static final Map<Line, Double> WIDTHS = new HashMap<>();

    private FaceFonts() {}

    /**
     * The face of the interface.
     *
     * @param size in pixels
     */
    public static Font of(double size, boolean bold) {
        return of(Typeface.INTERFACE, size, bold);
    }

    /**
     * @param size in pixels
     */
    public static Font of(Typeface face, double size, boolean bold) {
        return FONTS.computeIfAbsent(
                new Setting(face, size, bold),
                setting -> Font.font(
                        setting.face.family(), setting.bold ? FontWeight.BOLD : FontWeight.NORMAL, setting.size));
    }

    /** The advance of a text on one line in the face of the interface, in pixels. */
    public static double width(String text, double size, boolean bold) {
        return width(text, Typeface.INTERFACE, size, bold);
    }

    /** The advance of a text on one line, in pixels; remembered, since a timeline asks again at every frame. */
    public static double width(String text, Typeface face, double size, boolean bold) {
        if (WIDTHS.size() > MOST_WIDTHS) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Line(text, new Setting(face, size, bold)), line -> {
            Text node = new Text(line.text);
            node.setFont(of(line.setting.face, line.setting.size, line.setting.bold));
            return node.getLayoutBounds().getWidth();
        });
    }
}
