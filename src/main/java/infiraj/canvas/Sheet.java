package infiraj.canvas;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.ink.Plotter;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/**
 * A drawing on screen, as large as the drawing is.
 *
 * <p>Texts are nodes above the canvas, not painted on it: what is painted on a canvas is shaped by the thread that renders, and
 * on Linux JavaFX frees the memory of a text twice when that happens while another is shaped for a node
 * ({@code PangoGlyphLayout.dispose} gives its instance back before it has let go of its texts).
 */
public final class Sheet extends Region {
    private final Canvas canvas = new Canvas();
    private final TextLayer texts = new TextLayer();

    public Sheet() {
        // A canvas inside a right-to-left parent is painted mirrored.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setManaged(false);
        getChildren().addAll(canvas, texts);
    }

    /**
     * Shows a drawing instead of the one before.
     *
     * @param ground the role of the colour behind everything
     */
    public void show(Drawing drawing, Palette palette, Role ground) {
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        texts.fit(drawing.width(), drawing.height());
        texts.begin();
        new Plotter(new CanvasSurface(canvas.getGraphicsContext2D(), texts), palette, ground).plot(drawing);
        texts.end();
    }
}
