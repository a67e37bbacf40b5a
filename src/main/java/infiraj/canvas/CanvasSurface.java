package infiraj.canvas;

import infiraj.timeline.Drawing.Label;
import infiraj.timeline.ink.Ink;
import infiraj.timeline.ink.Outline;
import infiraj.timeline.ink.Outline.Box;
import infiraj.timeline.ink.Outline.Disc;
import infiraj.timeline.ink.Outline.Path;
import infiraj.timeline.ink.Surface;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A canvas for shapes under a layer for texts.
 *
 * <p>What has right angles only is filled as a rectangle: drawn in software, JavaFX fills that directly, and traces the edge of
 * anything else.
 */
final class CanvasSurface implements Surface {
    private final GraphicsContext g;
    private final TextLayer texts;

    CanvasSurface(GraphicsContext g, TextLayer texts) {
        this.g = g;
        this.texts = texts;
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        g.setFill(paint(ink));
        switch (outline) {
            case Box box when box.radius() == 0 -> g.fillRect(box.x(), box.y(), box.width(), box.height());
            case Box box -> g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc(box), arc(box));
            case Disc disc ->
                g.fillOval(disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
            case Path path -> g.fillPolygon(path.xs(), path.ys(), path.xs().length);
        }
    }

    @Override
    public void draw(Outline outline, Ink.Pen pen) {
        if (!pen.round() && outline instanceof Path path && isUprightOrLevel(path)) {
            fillAlong(path, pen);
        } else {
            stroke(outline, pen);
        }
    }

    private static boolean isUprightOrLevel(Path path) {
        return path.xs().length == 2 && (path.xs()[0] == path.xs()[1] || path.ys()[0] == path.ys()[1]);
    }

    /** The line has square ends: it is longer by half its width at each. */
    private void fillAlong(Path path, Ink.Pen pen) {
        double[] xs = path.xs();
        double[] ys = path.ys();
        g.setFill(colour(pen.ink()));
        g.fillRect(
                Math.min(xs[0], xs[1]) - pen.width() / 2,
                Math.min(ys[0], ys[1]) - pen.width() / 2,
                Math.abs(xs[1] - xs[0]) + pen.width(),
                Math.abs(ys[1] - ys[0]) + pen.width());
    }

    private void stroke(Outline outline, Ink.Pen pen) {
        g.setStroke(colour(pen.ink()));
        g.setLineWidth(pen.width());
        g.setLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.SQUARE);
        g.setLineJoin(pen.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        switch (outline) {
            case Box box -> g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc(box), arc(box));
            case Disc disc ->
                g.strokeOval(disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
            case Path path -> draw(path);
        }
    }

    private void draw(Path path) {
        if (path.closed()) {
            g.strokePolygon(path.xs(), path.ys(), path.xs().length);
        } else if (path.xs().length == 2) {
            g.strokeLine(path.xs()[0], path.ys()[0], path.xs()[1], path.ys()[1]);
        } else {
            g.strokePolyline(path.xs(), path.ys(), path.xs().length);
        }
    }

    @Override
    public void write(Label label, boolean rightToLeft, Ink.Flat ink) {
        texts.add(label, rightToLeft, colour(ink));
    }

    private static double arc(Box box) {
        return 2 * box.radius();
    }

    private static Paint paint(Ink ink) {
        return switch (ink) {
            case Ink.Flat flat -> colour(flat);
            case Ink.Fade fade ->
                new LinearGradient(
                        fade.upright() ? 0 : fade.from(),
                        fade.upright() ? fade.from() : 0,
                        fade.upright() ? 0 : fade.to(),
                        fade.upright() ? fade.to() : 0,
                        false,
                        CycleMethod.NO_CYCLE,
                        fade.stops().stream()
                                .map(stop -> new Stop(stop.at(), colour(new Ink.Flat(fade.rgb(), stop.opacity()))))
                                .toList());
        };
    }

    private static Color colour(Ink.Flat ink) {
        int rgb = ink.rgb();
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, Math.clamp(ink.opacity(), 0, 1));
    }
}
