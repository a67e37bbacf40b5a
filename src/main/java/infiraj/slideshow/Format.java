package infiraj.slideshow;

/**
 * How large slides are.
 *
 * @param width in pixels
 * @param height in pixels
 * @param zoom how much larger than usual the words are wanted, 1 as they are
 */
record Format(double width, double height, double zoom) {
    private static final double HEIGHT = 1080;

    /** A screen narrower than four to three has less room on each line, so that everything shrinks with its width. */
    private static final double NARROWEST = 4 / 3.0;

    Format {
        if (!(width >= 1) || !(height >= 1) || !(zoom > 0)) {
            throw new IllegalArgumentException("bad format " + width + ", " + height + ", " + zoom);
        }
    }

    /** How many pixels here are one pixel of a screen 1080 pixels high. */
    double unit() {
        return Math.min(height, width / NARROWEST) / HEIGHT;
    }

    double margin() {
        return Math.round(width * 0.057);
    }

    /** Where the climate line begins, from the top. */
    double stripTop() {
        return Math.round(height - 268 * unit());
    }

    /** Where the words begin, from the top. */
    double wordsTop() {
        return Math.round(118 * unit());
    }
}
