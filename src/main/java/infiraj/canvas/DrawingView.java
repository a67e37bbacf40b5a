package infiraj.canvas;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A region that paints a drawing of its own size, once per pulse however often it is told that the drawing is stale. */
abstract class DrawingView extends Region {
    private final Sheet sheet = new Sheet();
    private final Role ground;
    private Palette palette = Palette.LIGHT;
    private boolean stale = true;

    DrawingView(Role ground) {
        this.ground = ground;
        // Time's direction is the scale's affair.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(sheet);
        widthProperty().subscribe(this::invalidate);
        heightProperty().subscribe(this::invalidate);
    }

    /** Draws for a size in pixels, both sides at least 1. */
    abstract Drawing draw(double width, double height);

    public final void setPalette(Palette palette) {
        this.palette = palette;
        invalidate();
    }

    /** Lays a node over the drawing; the node places itself. */
    final void overlay(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    /** Says that what is painted no longer holds. */
    public final void invalidate() {
        discard();
        repaint();
    }

    /** Has it drawn anew, out of whatever was kept for that. */
    final void repaint() {
        stale = true;
        requestLayout();
    }

    /** Forgets what was kept for the next drawing. */
    void discard() {}

    @Override
    protected final void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (!stale || width < 1 || height < 1) {
            return;
        }
        stale = false;
        sheet.show(draw(width, height), palette, ground);
    }
}
