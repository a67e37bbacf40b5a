package infiraj.vector;

import java.util.List;

/**
 * A text as glyphs on a line, in thousandths of its size.
 *
 * @param glyphs what is painted, from left to right
 * @param characters what is read, from left to right
 * @param width of the whole
 */
record SetText(List<Placed> glyphs, List<Told> characters, double width) {
    SetText {
        glyphs = List.copyOf(glyphs);
        characters = List.copyOf(characters);
    }

    /**
     * A glyph and where it stands.
     *
     * @param glyph its number in the face
     * @param x from the left end of the line
     * @param rise above the line
     */
    record Placed(int glyph, double x, double rise) {}

    /**
     * Characters and where they are seen; together these cover the line without a gap.
     *
     * @param text one character in Arabic, where what is read from the left is put in order character by character;
     *     all those that are joined in one glyph in Latin
     * @param glyph the glyph that begins here, or {@link #NONE}; marks above and below letters are not told by glyphs
     * @param x where they begin
     * @param width at least 0
     */
    record Told(String text, int glyph, double x, double width) {}

    /** The glyph that shows nothing; the bundled faces are read so that it does. */
    static final int NONE = 0;
}
