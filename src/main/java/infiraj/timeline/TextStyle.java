package infiraj.timeline;

import infiraj.theme.Typeface;

/**
 * How a text of a drawing is set.
 *
 * @param size in pixels
 * @param bold whether it stands out
 * @param face one of the bundled faces
 */
public record TextStyle(double size, boolean bold, Typeface face) {
    /** In the face of the interface. */
    public TextStyle(double size, boolean bold) {
        this(size, bold, Typeface.INTERFACE);
    }
}
