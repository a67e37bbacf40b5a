package infiraj.canvas;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** A region that paints a drawing of its own size, once per pulse however often it is told that the drawing is stale. */
abstract class DrawingView extends Region {
    private final Canvas canvas = new Canvas();
    private final Role ground;
    private Palette palette = Palette.LIGHT;
    private boolean stale = true;

    DrawingView(Role ground) {
        this.ground = ground;
        // A canvas inside a right-to-left parent is painted mirrored, text and all; time's direction is the scale's
        // affair.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        canvas.setManaged(false);
        getChildren().add(canvas);
        widthProperty().subscribe(this::invalidate);
        heightProperty().subscribe(this::invalidate);
    }

    /** Draws for a size in pixels, both sides at least 1. */
    abstract Drawing draw(double width, double height);

    public final void setPalette(Palette palette) {
        this.palette = palette;
        invalidate();
    }

    /** Says that what is painted no longer holds. */
    public final void invalidate() {
        stale = true;
        requestLayout();
    }

    @Override
    protected final void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (!stale || width < 1 || height < 1) {
            return;
        }
        stale = false;
        canvas.setWidth(width);
        canvas.setHeight(height);
        new DrawingPainter(canvas.getGraphicsContext2D(), palette, ground).paint(draw(width, height));
    }
}
