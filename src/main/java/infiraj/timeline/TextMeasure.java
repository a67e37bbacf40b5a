package infiraj.timeline;

/** Tells how wide a text will be. */
@FunctionalInterface
public interface TextMeasure {
    /** The advance of the text on one line, in pixels. */
    double width(String text, TextStyle style);
}
