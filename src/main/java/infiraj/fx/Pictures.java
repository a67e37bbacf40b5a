package infiraj.fx;

import infiraj.files.Png;
import infiraj.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** Pictures of what is on screen, or would be. */
public final class Pictures {
    private Pictures() {}

    /**
     * Draws a whole scene, which need not be on a stage and may be larger than the screen. Call on the JavaFX thread.
     *
     * @param scene laid out at its own size
     */
    public static Image of(Scene scene) {
        return scene.snapshot(null);
    }

    /**
     * Draws a node on a transparent ground. Call on the JavaFX thread.
     *
     * @param scale pixels per unit, greater than 0
     */
    public static Image of(Node node, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        return node.snapshot(parameters, null);
    }

    /**
     * Writes a picture as a PNG file: either the whole file appears or none. Any thread may call it.
     *
     * @param file in a directory that exists; an older file of that name is replaced
     */
    public static void write(Image image, Path file) throws IOException {
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        WholeFile.write(
                file,
                true,
                out -> Png.write(
                        out,
                        width,
                        (int) image.getHeight(),
                        (y, argb) ->
                                pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width)));
    }
}
