package infiraj.timeline.ink;

import infiraj.timeline.Drawing.Label;

/** Something that a drawing can be put on. Later things cover earlier ones. */
public interface Surface {
    /** Fills an area. */
    void fill(Outline outline, Ink ink);

    /** Draws along an edge, half of the width on either side. */
    void draw(Outline outline, Ink.Pen pen);

    /**
     * Sets a text.
     *
     * @param rightToLeft its base direction
     */
    void write(Label label, boolean rightToLeft, Ink.Flat ink);
}
