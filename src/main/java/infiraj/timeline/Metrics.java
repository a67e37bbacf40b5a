package infiraj.timeline;

/**
 * The sizes of a timeline's parts, all growing with the text.
 *
 * @param scale 1 on a desk, more on a projector
 */
public record Metrics(double scale) {
    public Metrics {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("bad text scale " + scale);
        }
    }

    TextStyle label() {
        return new TextStyle(13 * scale, false);
    }

    TextStyle landmark() {
        return new TextStyle(13 * scale, true);
    }

    TextStyle small() {
        return new TextStyle(12 * scale, false);
    }

    TextStyle axis() {
        return new TextStyle(13 * scale, false);
    }

    TextStyle axisMajor() {
        return new TextStyle(13 * scale, true);
    }

    double row() {
        return 22.5 * scale;
    }

    double radius() {
        return 6 * scale;
    }

    /** Strip at the top of a lane that holds its title. */
    double laneTitle() {
        return 19 * scale;
    }

    double gap() {
        return 8 * scale;
    }

    double badge() {
        return 34 * scale;
    }

    double axisHeight(boolean twoRows) {
        return (twoRows ? 46 : 28) * scale;
    }

    /** How much a baseline lies below the middle of its text. */
    double baselineShift(TextStyle style) {
        return style.size() * 0.34;
    }
}
