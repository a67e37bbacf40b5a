package infiraj.fx;

import infiraj.theme.Typeface;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.text.Font;

/** Makes the bundled faces known to JavaFX. */
public final class Fonts {
    private static Optional<CompletableFuture<List<byte[]>>> files = Optional.empty();
    private static boolean loaded;

    private Fonts() {}

    /** Begins to read the faces, on another thread, so that they are there when JavaFX is. */
    public static synchronized void prepare() {
        if (files.isEmpty()) {
            files = Optional.of(CompletableFuture.supplyAsync(Fonts::read));
        }
    }

    /**
     * Loads every bundled face; further calls do nothing.
     *
     * @throws IllegalStateException if the program was packaged without one
     */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        // The size only belongs to the Font object that is thrown away.
        boolean known = files.map(CompletableFuture::join).orElseGet(Fonts::read).stream()
                .allMatch(file -> Font.loadFont(new ByteArrayInputStream(file), 12) != null);
        if (!known) {
            throw new IllegalStateException("cannot load the bundled fonts");
        }
        files = Optional.empty();
        loaded = true;
    }

    private static List<byte[]> read() {
        return Arrays.stream(Typeface.values())
                .flatMap(face -> face.files().stream())
                .map(Typeface::read)
                .toList();
    }
}
