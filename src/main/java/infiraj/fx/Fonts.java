package infiraj.fx;

import infiraj.theme.Typeface;
import java.io.ByteArrayInputStream;
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
        // The size only belongs to the Font object that is thrown away.
        if (Font.loadFont(new ByteArrayInputStream(Typeface.read(file)), 12) == null) {
            throw new IllegalStateException("cannot load the bundled font " + file);
        }
    }
}
