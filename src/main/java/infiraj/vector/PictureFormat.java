package infiraj.vector;

import infiraj.theme.Palette;
import infiraj.timeline.ink.Composition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What one picture can be written as. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** For the web, and for drawing programs. */
    SVG,
    /** For paper. */
    PDF;

    /** Pixels of a PNG file for each of the composition's on either side, so that it is sharp on paper too. */
    public static final double SHARP = 2;

    /** How names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a picture and leaves the stream open.
     *
     * @param pixels how many pixels of a PNG file, on either side, stand for one of the composition; greater than 0
     * @throws IOException if the stream does not take it
     */
    public void write(OutputStream out, Composition picture, Palette palette, About about, double pixels)
            throws IOException {
        switch (this) {
            case PNG -> PngFile.write(out, picture, palette, pixels);
            case SVG -> SvgFile.write(out, picture, palette, about);
            case PDF -> PdfFile.write(out, List.of(new PdfFile.Page(about.title(), picture)), palette, about);
        }
    }
}
