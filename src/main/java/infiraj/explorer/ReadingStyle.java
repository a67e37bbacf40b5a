package infiraj.explorer;

/**
 * How a person likes to read articles.
 *
 * @param size of the letters, 1 as designed; from {@value #SMALLEST} to {@value #LARGEST}
 * @param spacing of the lines, 1 as designed; from {@value #SMALLEST} to {@value #LARGEST}
 * @param justified whether both edges of the text are straight
 */
public record ReadingStyle(double size, double spacing, boolean justified) {
    public static final double SMALLEST = 0.8;
    public static final double LARGEST = 2;

    /** As designed. */
    public static final ReadingStyle DESIGNED = new ReadingStyle(1, 1, false);

    private static final double STEP = 0.1;

    public ReadingStyle {
        size = Math.clamp(size, SMALLEST, LARGEST);
        spacing = Math.clamp(spacing, SMALLEST, LARGEST);
    }

    public ReadingStyle withSize(double other) {
        return new ReadingStyle(other, spacing, justified);
    }

    public ReadingStyle withSpacing(double other) {
        return new ReadingStyle(size, other, justified);
    }

    public ReadingStyle withJustified(boolean other) {
        return new ReadingStyle(size, spacing, other);
    }

    /** Larger by some steps, smaller by negative ones. */
    public ReadingStyle enlarged(int steps) {
        // Whole steps, so that as many back lead to the size before.
        return withSize((Math.round(size / STEP) + steps) * STEP);
    }
}
