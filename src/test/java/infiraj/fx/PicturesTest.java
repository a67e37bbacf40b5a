package infiraj.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import infiraj.files.Png;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest extends FxTest {
    @Property(tries = 50)
    void everyPixelSurvives(
            @ForAll @IntRange(min = 1, max = 40) int width, @ForAll @IntRange(min = 1, max = 40) int height)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(out, width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = colour(x, y);
            }
        });
        var read = javax.imageio.ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertEquals(colour(x, y), read.getRGB(x, y));
            }
        }
    }

    private static int colour(int x, int y) {
        return 0xff << 24 - (x + y) % 4 | x * 0x010307 + y * 0x070301;
    }

    @Test
    void aPictureOfNothingIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Png.write(new ByteArrayOutputStream(), 0, 1, (y, row) -> {}));
    }

    @Test
    void writesWhatIsDrawn(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("square.png");
        Files.writeString(file, "an older file");
        Pictures.write(square(), file);
        var read = javax.imageio.ImageIO.read(file.toFile());
        assertEquals(List.of(6, 6, 0xff008000), List.of(read.getWidth(), read.getHeight(), read.getRGB(5, 0)));
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void saysThatTheFolderIsMissing(@TempDir Path directory) {
        assertThrows(
                NoSuchFileException.class,
                () -> Pictures.write(square(), directory.resolve("none").resolve("a.png")));
    }

    private static Image square() {
        return onFx(() -> Pictures.of(new Group(new Rectangle(3, 3, Color.GREEN)), 2));
    }
}
