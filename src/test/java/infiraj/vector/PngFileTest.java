package infiraj.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.theme.Palette;
import infiraj.timeline.ink.Composition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {
    /** Higher than one band, with a scale that puts no line of pixels on the edge of a band. */
    @Test
    void bandsMeetWithoutASeam() throws Exception {
        Composition picture = new Composition(430, 700, Samples.picture().panels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngFile.write(out, picture, Palette.DARK, 1.375);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(592, read.getWidth());
        assertEquals(963, read.getHeight());
        int[] whole = PngFile.pixels(picture, Palette.DARK, 1.375);
        assertArrayEquals(whole, read.getRGB(0, 0, 592, 963, null, 0, 592));
    }
}
