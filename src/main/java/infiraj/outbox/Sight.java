package infiraj.outbox;

import infiraj.poster.Poster;
import infiraj.vector.PngFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What will be written, as far as it can be shown beforehand. */
sealed interface Sight {
    /** How much of a text is looked at, in bytes. */
    long ENOUGH = 12_000;

    /** How many of its lines are shown, and how much of each. */
    int LINES = 40;

    int LETTERS = 160;

    /** The longer side of a picture, in pixels. */
    double SIDE = 1400;

    /**
     * A picture.
     *
     * @param argb its pixels, row by row
     * @param untitled how many events had no room for their titles
     */
    record Picture(int width, int height, int[] argb, int untitled) implements Sight {}

    /** The beginning of a text. */
    record Lines(List<String> lines) implements Sight {}

    /**
     * Looks at what is wished for; on any thread.
     *
     * @param stopped whether nobody waits for it any more
     */
    static Sight of(Matter matter, Wish wish, BooleanSupplier stopped) throws IOException {
        return wish.isPicture() ? picture(matter.poster(wish, stopped), wish) : lines(matter, wish, stopped);
    }

    private static Sight picture(Poster poster, Wish wish) {
        double width = poster.picture().width();
        double height = poster.picture().height();
        double scale = Math.min(1, SIDE / Math.max(width, height));
        int[] pixels = PngFile.pixels(poster.picture(), wish.palette(), scale);
        int across = (int) Math.ceil(width * scale);
        return new Picture(across, pixels.length / across, pixels, poster.untitled());
    }

    private static Sight lines(Matter matter, Wish wish, BooleanSupplier stopped) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try {
            matter.write(wish, seen, ENOUGH, stopped, share -> {});
        } catch (Stoppable.Stop enough) {
            // A look is all that was wanted.
        }
        return new Lines(seen.toString(StandardCharsets.UTF_8)
                .lines()
                .limit(LINES)
                .map(line -> line.length() > LETTERS ? line.substring(0, LETTERS) + "…" : line)
                .toList());
    }
}
