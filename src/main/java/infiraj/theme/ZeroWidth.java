package infiraj.theme;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes the characters invisible that only steer the direction of text or join letters: they should never be seen, but
 * JavaFX on Linux paints boxes for them.
 *
 * <p>In left-to-right runs it looks up a glyph for them as for any other, so they get one, empty and without width. In
 * Arabic runs it takes Pango's "nothing to paint" for an unknown glyph and paints the face's first, which is the box for
 * missing characters; so that one is emptied. The price: a character that no font of the machine has leaves a gap, not a
 * box. The files that we bundle stay as their makers published them.
 *
 * <p>For fonts with TrueType outlines, such as ours.
 */
final class ZeroWidth {
    /** The marks, embeddings, overrides and isolates of UAX #9, and the characters that join or separate without a trace. */
    private static final String INVISIBLE = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
            + "\u2060\u2066\u2067\u2068\u2069\ufeff";

    private static final int LONG_OFFSETS = 50;
    private static final int METRICS_COUNT = 34;
    private static final int GLYPH_COUNT = 4;

    private ZeroWidth() {}

    static Sfnt addedTo(Sfnt font) {
        int glyph = Short.toUnsignedInt(font.table("maxp").getShort(GLYPH_COUNT));
        CharacterTable characters = CharacterTable.of(font.table("cmap"));
        INVISIBLE.chars().forEach(c -> characters.putIfAbsent(c, glyph));
        byte[] maxp = font.table("maxp").array().clone();
        ByteBuffer.wrap(maxp).putShort(GLYPH_COUNT, (short) (glyph + 1));
        byte[] hhea = font.table("hhea").array().clone();
        byte[] hmtx = metrics(font.table("hmtx"), ByteBuffer.wrap(hhea).getShort(METRICS_COUNT), glyph);
        ByteBuffer.wrap(hhea).putShort(METRICS_COUNT, (short) (glyph + 1));
        return font.with(Map.of(
                "maxp", maxp,
                "hhea", hhea,
                "hmtx", hmtx,
                "loca", locations(font.table("loca"), font.table("head").getShort(LONG_OFFSETS) == 1),
                "cmap", characters.write()));
    }

    /** Every glyph with its own advance and bearing, the new one with none. */
    private static byte[] metrics(ByteBuffer hmtx, short advances, int glyphs) {
        int own = Short.toUnsignedInt(advances);
        ByteBuffer out = ByteBuffer.allocate(4 * (glyphs + 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            out.putShort(hmtx.getShort(4 * Math.min(glyph, own - 1)));
            out.putShort(hmtx.getShort(glyph < own ? 4 * glyph + 2 : 4 * own + 2 * (glyph - own)));
        }
        return out.array();
    }

    /** An outline is empty if it ends where it begins: here the first one and the new one. */
    private static byte[] locations(ByteBuffer loca, boolean isLong) {
        int entry = isLong ? 4 : 2;
        byte[] out = Arrays.copyOf(loca.array(), loca.capacity() + entry);
        System.arraycopy(out, loca.capacity() - entry, out, loca.capacity(), entry);
        System.arraycopy(out, entry, out, 0, entry);
        return out;
    }
}
