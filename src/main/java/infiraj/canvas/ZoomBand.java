package infiraj.canvas;

import javafx.scene.layout.Region;

/** The stretch of time that a person draws a rectangle around to see nothing else. */
final class ZoomBand extends Region {
    /** A narrower band is a hand that thought better of it; in pixels. */
    private static final double LEAST = 6;

    private double from;
    private double to;

    ZoomBand() {
        getStyleClass().add("zoom-band");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Reaches from one place to another, in pixels from the left. */
    void reach(double from, double to, double height) {
        this.from = from;
        this.to = to;
        resizeRelocate(Math.min(from, to), 0, Math.abs(to - from), height);
        setVisible(isWide());
    }

    boolean isWide() {
        return Math.abs(to - from) >= LEAST;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }
}
