package infiraj.timeline.ink;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import java.util.List;

/**
 * Drawings on one sheet.
 *
 * @param width of the sheet, in pixels
 * @param height of the sheet, in pixels
 * @param panels the drawings, back to front
 */
public record Composition(double width, double height, List<Panel> panels) {
    public Composition {
        if (!(width >= 1) || !(height >= 1)) {
            throw new IllegalArgumentException("a sheet of " + width + " by " + height);
        }
        panels = List.copyOf(panels);
    }

    /** A drawing and where its upper left corner is. */
    public record Panel(double x, double y, Drawing drawing) {}

    /** Puts everything on a paper of this size. */
    public void plot(Paper paper, Palette palette) {
        int ground = palette.rgb(Role.BACKGROUND);
        paper.fill(new Outline.Box(0, 0, width, height, 0), new Ink.Flat(ground, 1));
        for (Panel panel : panels) {
            Drawing drawing = panel.drawing();
            paper.within(
                    panel.x(),
                    panel.y(),
                    drawing.width(),
                    drawing.height(),
                    () -> new Plotter(paper, palette, Role.BACKGROUND).plot(drawing));
        }
    }
}
