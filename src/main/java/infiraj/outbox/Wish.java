package infiraj.outbox;

import infiraj.theme.Palette;
import infiraj.vector.PictureFormat;
import infiraj.wording.KeyFamily;
import java.util.OptionalDouble;

/**
 * What the person has chosen.
 *
 * @param everything whether all that passes the filters is meant, else what the visible period holds
 * @param palette of pictures
 * @param size of pictures
 */
record Wish(Target target, boolean everything, Palette palette, Size size) {
    /** Here and not in the pane, so that no window is needed to check the messages. */
    static final KeyFamily SIZES = KeyFamily.of("outbox.size", Wish.Size.class);

    static final KeyFamily PALETTES = KeyFamily.of("outbox.palette", Palette.class);

    static final Wish FIRST = new Wish(new Target.Picture(PictureFormat.PDF), false, Palette.LIGHT, Size.FITTING);

    /** How large pictures are, in pixels. */
    enum Size {
        /** As large as it takes to show every title. */
        FITTING(0, 0),
        WINDOW(1600, 1000),
        SCREEN(1920, 1080),
        /** Sheets of paper on their long side, at ninety-six pixels to the inch. */
        A4(1123, 794),
        A3(1587, 1123);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        OptionalDouble width() {
            return width == 0 ? OptionalDouble.empty() : OptionalDouble.of(width);
        }

        OptionalDouble height() {
            return height == 0 ? OptionalDouble.empty() : OptionalDouble.of(height);
        }
    }

    boolean isPicture() {
        return target instanceof Target.Picture;
    }

    Wish with(Target other) {
        return new Wish(other, everything, palette, size);
    }

    Wish withEverything(boolean wanted) {
        return new Wish(target, wanted, palette, size);
    }

    Wish with(Palette other) {
        return new Wish(target, everything, other, size);
    }

    Wish with(Size other) {
        return new Wish(target, everything, palette, other);
    }
}
