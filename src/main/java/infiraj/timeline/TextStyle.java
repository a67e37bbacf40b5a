package infiraj.timeline;

/**
 * How a text of a drawing is set, in the face of the interface.
 *
 * @param size in pixels
 * @param bold whether it stands out
 */
public record TextStyle(double size, boolean bold) {}
