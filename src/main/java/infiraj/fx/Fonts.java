package infiraj.fx;

import infiraj.theme.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** Makes the bundled faces known to JavaFX. */
public final class Fonts {
    private static boolean loaded;

    private Fonts() {}

    /**
     * Loads every bundled face; further calls do nothing.
     *
     * @throws IllegalStateException if the program was packaged without one
     */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (Typeface face : Typeface.values()) {
            face.files().forEach(Fonts::load);
        }
        loaded = true;
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            // The size only belongs to the Font object that is thrown away.
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("cannot load the bundled font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
