package infiraj.timeline;

import infiraj.wording.Numbers;
import infiraj.wording.Wording;

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

    /** Of the title of an event. */
    public TextStyle title(TimelineItem item) {
        return title(item.event().landmark());
    }

    TextStyle title(boolean isLandmark) {
        return isLandmark ? landmark() : label();
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

    /** Width of a badge that says how many; as wide as its number needs. */
    double badge(int count, TextMeasure measure, Wording wording) {
        String text = badgeText(count, wording);
        // By one digit: a new number at every step of a zoom need not be measured anew.
        return Math.max(badge(), text.length() * measure.width(wording.digits("0"), small()) + 12 * scale);
    }

    static String badgeText(int count, Wording wording) {
        return wording.digits("+") + new Numbers(wording).grouped(count);
    }

    double axisHeight(boolean twoRows) {
        return (twoRows ? 46 : 28) * scale;
    }

    /** How much a baseline lies below the middle of its text. */
    double baselineShift(TextStyle style) {
        return style.size() * 0.34;
    }
}
