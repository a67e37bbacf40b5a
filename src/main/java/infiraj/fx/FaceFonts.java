package infiraj.fx;

import infiraj.theme.Typeface;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The bundled faces in their sizes, and how wide texts are in them. For the JavaFX thread only. */
public final class FaceFonts {
    /** In each setting. */
    private static final int MOST_WIDTHS = 20_000;

    private record Setting(Typeface face, double size, boolean bold) {}

    private static final Map<Setting, Font> FONTS = new HashMap<>();
    private static final Map<Setting, Map<String, Double>> WIDTHS = new HashMap<>();

    /** What was asked for last is asked for next: a timeline sets hundreds of titles alike. */
    private static Setting last = new Setting(Typeface.INTERFACE, 1, false);

    private static Map<String, Double> lastWidths = widths(last);

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
        if (last.face != face || last.size != size || last.bold != bold) {
            last = new Setting(face, size, bold);
            lastWidths = widths(last);
        }
        return width(text, last, lastWidths);
    }

    private static Map<String, Double> widths(Setting setting) {
        return WIDTHS.computeIfAbsent(setting, unknown -> new HashMap<>());
    }

    private static double width(String text, Setting setting, Map<String, Double> widths) {
        Double known = widths.get(text);
        if (known != null) {
            return known;
        }
        double width = text.strip().indexOf(' ') < 0 ? set(text, setting) : ofWords(text, setting, widths);
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        widths.put(text, width);
        return width;
    }

    private static double ofWords(String text, Setting setting, Map<String, Double> widths) {
        double width = 0;
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            width += width(text.substring(from, space), setting, widths) + width(" ", setting, widths);
            from = space + 1;
        }
        return width + width(text.substring(from), setting, widths);
    }

    private static double set(String text, Setting setting) {
        Text node = new Text(text);
        node.setFont(of(setting.face, setting.size, setting.bold));
        return node.getLayoutBounds().getWidth();
    }
}
