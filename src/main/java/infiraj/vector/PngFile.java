package infiraj.vector;

import infiraj.files.Png;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.ink.Composition;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** A picture in pixels, painted and written band by band, so that its size costs time but no memory. */
public final class PngFile {
    /** Rows that are painted at once. */
    private static final int BAND = 512;

    private PngFile() {}

    /**
     * Writes a picture and leaves the stream open.
     *
     * @param scale pixels of the file for each pixel of the composition, greater than 0
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Composition picture, Palette palette, double scale) throws IOException {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        Typesetter typesetter = new Typesetter();
        BufferedImage band = new BufferedImage(width, Math.min(BAND, height), BufferedImage.TYPE_INT_RGB);
        Png.write(out, width, height, (y, row) -> {
            if (y % BAND == 0) {
                paint(band, y, picture, palette, typesetter, scale);
            }
            band.getRGB(0, y % BAND, width, 1, row, 0, width);
        });
    }

    /**
     * Paints a picture as 0xAARRGGBB, row by row.
     *
     * @return as many pixels as the picture has at this scale, both sides rounded up
     */
    public static int[] pixels(Composition picture, Palette palette, double scale) {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(whole, 0, picture, palette, new Typesetter(), scale);
        return whole.getRGB(0, 0, width, height, null, 0, width);
    }

    private static void paint(
            BufferedImage band, int top, Composition picture, Palette palette, Typesetter typesetter, double scale) {
        Graphics2D g = band.createGraphics();
        g.clipRect(0, 0, band.getWidth(), band.getHeight());
        // Also what is left of the last row and column beside a picture that does not end on a whole pixel.
        g.setPaint(new Color(palette.rgb(Role.BACKGROUND)));
        g.fillRect(0, 0, band.getWidth(), band.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(0, -top);
        g.scale(scale, scale);
        picture.plot(new PixelSurface(g, typesetter), palette);
        g.dispose();
    }
}
