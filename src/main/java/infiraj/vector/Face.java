package infiraj.vector;

import infiraj.theme.Typeface;
import infiraj.timeline.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bundled face of one weight, as the JDK's text layout has it: in thousandths of its size, unhinted. */
final class Face {
    /** Both faces are drawn on a grid of a thousand, so that at this size every figure is exact. */
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Map<String, Face> KNOWN = new ConcurrentHashMap<>();

    private final String file;
    private final Font font;
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    private Face(String file) {
        this.file = file;
        try {
            Font plain = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Typeface.read(file)));
            this.font = plain.deriveFont(Map.of(
                    TextAttribute.SIZE,
                    EM,
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("a bundled font is broken: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face that a style asks for. */
    static Face of(TextStyle style) {
        return KNOWN.computeIfAbsent(style.face().file(style.bold()), Face::new);
    }

    /** The name of the font's file, which no other face has. */
    String file() {
        return file;
    }

    /** Shapes a text of one direction. */
    GlyphVector shape(char[] text, int start, int end, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(EXACT, text, start, end, flags);
    }

    /** How far a glyph carries the line on when it stands alone. */
    double advance(int glyph) {
        return glyphs(glyph).getGlyphMetrics(0).getAdvanceX();
    }

    /** The edge of a glyph that stands at 0, downwards positive. */
    Shape outline(int glyph) {
        return outlines.computeIfAbsent(glyph, g -> glyphs(g).getGlyphOutline(0));
    }

    private GlyphVector glyphs(int glyph) {
        return font.createGlyphVector(EXACT, new int[] {glyph});
    }

    /** How far the face reaches above and below the line. */
    LineMetrics lineMetrics() {
        return font.getLineMetrics("ا", EXACT);
    }

    /** What holds every glyph, downwards positive. */
    Rectangle2D bounds() {
        return font.getMaxCharBounds(EXACT);
    }
}
