package infiraj.fx;

import infiraj.text.Alignment;
import javafx.scene.text.Font;

/**
 * How a paragraph is set.
 *
 * @param font one of the bundled faces, or text may lose its order
 * @param spacing line height as a multiple of what the face asks for, greater than 0
 * @param alignment where lines stand in the measure
 */
public record TypeStyle(Font font, double spacing, Alignment alignment) {
    public TypeStyle {
        if (!(spacing > 0)) {
            throw new IllegalArgumentException("line spacing " + spacing);
        }
    }

    /** Distance between baselines: whole pixels, so that every line is equally sharp. */
    public double lineHeight() {
        return Math.max(1, Math.round(Advances.in(font).height() * spacing));
    }

    /** Distance from the top of a line to its baseline. */
    public double baseline() {
        Advances face = Advances.in(font);
        return Math.round((lineHeight() - face.height()) / 2 + face.ascent());
    }
}
