package infiraj.canvas;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Bar;
import infiraj.timeline.Drawing.Box;
import infiraj.timeline.Drawing.Curve;
import infiraj.timeline.Drawing.Faded;
import infiraj.timeline.Drawing.Frame;
import infiraj.timeline.Drawing.Glyph;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Line;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.Drawing.Stroke;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Carries a drawing out: shapes on a canvas, texts on a layer above it. */
final class DrawingPainter {
    private final GraphicsContext g;
    private final TextLayer texts;
    private final Palette palette;
    private final Role ground;

    /**
     * @param ground the role of the colour behind everything
     */
    DrawingPainter(GraphicsContext g, TextLayer texts, Palette palette, Role ground) {
        this.g = g;
        this.texts = texts;
        this.palette = palette;
        this.ground = ground;
    }

    void paint(Drawing drawing) {
        g.setFill(colour(ground));
        g.fillRect(0, 0, drawing.width(), drawing.height());
        texts.begin(drawing.rightToLeft());
        drawing.shapes().forEach(this::paint);
        texts.end();
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Line line -> paint(line);
            case Box box -> paint(box);
            case Frame frame -> paint(frame);
            case Bar bar -> paint(bar);
            case Glyph glyph -> paint(glyph);
            case Label label -> texts.add(label, colour(label.role()), g.getGlobalAlpha());
            case Curve curve -> paint(curve);
            case Stroke stroke -> paint(stroke);
            case Faded faded -> paint(faded);
        }
    }

    private void paint(Faded faded) {
        double around = g.getGlobalAlpha();
        g.setGlobalAlpha(around * faded.opacity());
        faded.shapes().forEach(this::paint);
        g.setGlobalAlpha(around);
    }

    private Color colour(Role role) {
        int rgb = palette.rgb(role);
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private void paint(Line line) {
        g.setStroke(colour(line.role()));
        g.setLineWidth(line.thickness());
        g.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
    }

    private void paint(Box box) {
        g.setFill(colour(box.role()).deriveColor(0, 1, 1, box.opacity()));
        g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
    }

    private void paint(Frame frame) {
        g.setStroke(colour(frame.role()));
        g.setLineWidth(frame.thickness());
        double arc = 2 * frame.radius();
        g.strokeRoundRect(frame.x(), frame.y(), frame.width(), frame.height(), arc, arc);
    }

    private void paint(Bar bar) {
        Color solid = colour(bar.role()).deriveColor(0, 1, 1, bar.opacity());
        g.setFill(fading(bar, solid));
        double middle = bar.y() + bar.height() / 2;
        double width = bar.right() - bar.left();
        if (bar.pointed() && width > 2 * bar.height()) {
            double tip = bar.height() / 2;
            g.fillPolygon(
                    new double[] {
                        bar.left(),
                        bar.left() + tip,
                        bar.right() - tip,
                        bar.right(),
                        bar.right() - tip,
                        bar.left() + tip
                    },
                    new double[] {middle, bar.y(), bar.y(), middle, bar.y() + bar.height(), bar.y() + bar.height()},
                    6);
        } else {
            g.fillRoundRect(bar.left(), bar.y(), width, bar.height(), bar.height(), bar.height());
        }
    }

    private static Paint fading(Bar bar, Color solid) {
        double width = bar.right() - bar.left();
        if (bar.left() == bar.solidLeft() && bar.right() == bar.solidRight() || width <= 0) {
            return solid;
        }
        Color gone = solid.deriveColor(0, 1, 1, 0);
        return new LinearGradient(
                bar.left(),
                0,
                bar.right(),
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, bar.solidLeft() > bar.left() ? gone : solid),
                new Stop((bar.solidLeft() - bar.left()) / width, solid),
                new Stop((bar.solidRight() - bar.left()) / width, solid),
                new Stop(1, bar.solidRight() < bar.right() ? gone : solid));
    }

    private void paint(Glyph glyph) {
        double stroke = glyph.radius() * 0.42;
        outline(glyph, glyph.radius());
        g.setFill(glyph.hollow() ? colour(ground) : colour(glyph.role()));
        g.fill();
        if (glyph.hollow()) {
            outline(glyph, glyph.radius() - stroke / 2);
            g.setStroke(colour(glyph.role()));
            g.setLineWidth(stroke);
            g.stroke();
        }
    }

    private void outline(Glyph glyph, double r) {
        double x = glyph.x();
        double y = glyph.y();
        g.beginPath();
        switch (glyph.form()) {
            case CIRCLE -> g.arc(x, y, r, r, 0, 360);
            case DIAMOND -> corners(x, y - 1.15 * r, x + 1.15 * r, y, x, y + 1.15 * r, x - 1.15 * r, y);
            case SQUARE ->
                corners(
                        x - .85 * r,
                        y - .85 * r,
                        x + .85 * r,
                        y - .85 * r,
                        x + .85 * r,
                        y + .85 * r,
                        x - .85 * r,
                        y + .85 * r);
            case TRIANGLE -> corners(x, y - r, x + r, y + r, x - r, y + r);
        }
        g.closePath();
    }

    private void corners(double... xy) {
        g.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            g.lineTo(xy[i], xy[i + 1]);
        }
    }

    private void paint(Stroke stroke) {
        g.setStroke(colour(stroke.role()));
        g.setLineWidth(stroke.thickness());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.strokePolyline(stroke.xs(), stroke.ys(), stroke.xs().length);
        g.setLineCap(StrokeLineCap.SQUARE);
        g.setLineJoin(StrokeLineJoin.MITER);
    }

    private void paint(Curve curve) {
        half(curve, true, colour(curve.above()));
        half(curve, false, colour(curve.below()));
        g.setStroke(colour(curve.line()));
        g.setLineWidth(1.7);
        g.strokePolyline(curve.xs(), curve.ys(), curve.xs().length);
    }

    /** The area between curve and base line on one side of it, stronger the farther away. */
    private void half(Curve curve, boolean above, Color colour) {
        int n = curve.xs().length;
        double[] xs = new double[n + 2];
        double[] ys = new double[n + 2];
        double farthest = curve.base();
        for (int i = 0; i < n; i++) {
            xs[i] = curve.xs()[i];
            ys[i] = above ? Math.min(curve.ys()[i], curve.base()) : Math.max(curve.ys()[i], curve.base());
            farthest = above ? Math.min(farthest, ys[i]) : Math.max(farthest, ys[i]);
        }
        if (farthest == curve.base()) {
            return;
        }
        xs[n] = xs[n - 1];
        ys[n] = curve.base();
        xs[n + 1] = xs[0];
        ys[n + 1] = curve.base();
        g.setFill(new LinearGradient(
                0,
                farthest,
                0,
                curve.base(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, colour.deriveColor(0, 1, 1, 0.34)),
                new Stop(1, colour.deriveColor(0, 1, 1, 0.04))));
        g.fillPolygon(xs, ys, n + 2);
    }
}
