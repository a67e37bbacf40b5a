package infiraj.fx;

import infiraj.text.Advance;
import infiraj.text.Direction;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures words in a font, each once. Only for the JavaFX thread: elsewhere measuring races with painting. */
public final class Advances implements Advance {
    private static final int MOST_FONTS = 24;
    private static final int MOST_WORDS = 60_000;
    private static final Map<Font, Advances> KNOWN = new HashMap<>();

    private final Map<String, Double> leftToRight = new HashMap<>();
    private final Map<String, Double> rightToLeft = new HashMap<>();
    private final Text probe = new Text();
    private final double ascent;
    private final double height;

    private Advances(Font font) {
        probe.setFont(font);
        probe.setTextOrigin(VPos.BASELINE);
        probe.setText("ا");
        ascent = -probe.getLayoutBounds().getMinY();
        height = probe.getLayoutBounds().getHeight();
    }

    /** The widths of words in a font. */
    public static Advances in(Font font) {
        if (KNOWN.size() > MOST_FONTS) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(font, Advances::new);
    }

    @Override
    public double of(String word, Direction direction) {
        Map<String, Double> known = direction == Direction.RIGHT_TO_LEFT ? rightToLeft : leftToRight;
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(word, unknown -> measured(unknown, direction));
    }

    private double measured(String word, Direction direction) {
        probe.setNodeOrientation(orientation(direction));
        probe.setText(word);
        return probe.getLayoutBounds().getWidth();
    }

    /** From the baseline up to the top of the face. */
    double ascent() {
        return ascent;
    }

    /** From the top to the bottom of the face. */
    double height() {
        return height;
    }

    static NodeOrientation orientation(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
