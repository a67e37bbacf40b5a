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

    /**
     * The advance of a text on one line, in pixels; remembered, since a timeline asks again at every frame. A text is as wide
     * as its words and the spaces between them, so one never seen before, of words that have been, need not be set.
     */
    public static double width(String text, Typeface face, double size, boolean bold) {
        Line line = new Line(text, new Setting(face, size, bold));
        Double known = WIDTHS.get(line);
        if (known != null) {
            return known;
        }
        double width = text.strip().indexOf(' ') < 0 ? set(line) : ofWords(text, face, size, bold);
        if (WIDTHS.size() > MOST_WIDTHS) {
            WIDTHS.clear();
        }
        WIDTHS.put(line, width);
        return width;
    }

    private static double ofWords(String text, Typeface face, double size, boolean bold) {
        double width = 0;
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            width += width(text.substring(from, space), face, size, bold) + width(" ", face, size, bold);
            from = space + 1;
        }
        return width + width(text.substring(from), face, size, bold);
    }

    private static double set(Line line) {
        Text node = new Text(line.text);
        node.setFont(of(line.setting.face, line.setting.size, line.setting.bold));
        return node.getLayoutBounds().getWidth();
    }
}
