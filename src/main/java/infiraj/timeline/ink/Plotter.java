package infiraj.timeline.ink;

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
import infiraj.timeline.ink.Ink.Fade;
import infiraj.timeline.ink.Ink.Flat;
import infiraj.timeline.ink.Ink.Pen;
import infiraj.timeline.ink.Ink.Stop;
import java.util.List;

/** Puts a drawing on a surface: says of each shape what is filled, what is drawn along, and in which colours. */
public final class Plotter {
    private static final double CURVE = 1.7;

    /** How much of its colour an area under a curve has where it is farthest from the base, and at the base. */
    private static final double FARTHEST = 0.34;

    private static final double AT_BASE = 0.04;

    /** Of the radius of a hollow glyph, how wide its edge is. */
    private static final double HOLLOW_EDGE = 0.42;

    private final Surface surface;
    private final Palette palette;
    private final Role ground;
    private boolean rightToLeft;
    private double opacity = 1;

    /**
     * @param ground the role of the colour behind everything
     */
    public Plotter(Surface surface, Palette palette, Role ground) {
        this.surface = surface;
        this.palette = palette;
        this.ground = ground;
    }

    /** Covers the whole size of the drawing. */
    public void plot(Drawing drawing) {
        rightToLeft = drawing.rightToLeft();
        surface.fill(new Outline.Box(0, 0, drawing.width(), drawing.height(), 0), ink(ground, 1));
        drawing.shapes().forEach(this::plot);
    }

    private void plot(Shape shape) {
        switch (shape) {
            case Line line ->
                surface.draw(
                        new Outline.Path(
                                new double[] {line.x1(), line.x2()}, new double[] {line.y1(), line.y2()}, false),
                        pen(line.role(), line.thickness(), false));
            case Box box ->
                surface.fill(
                        new Outline.Box(box.x(), box.y(), box.width(), box.height(), box.radius()),
                        ink(box.role(), box.opacity()));
            case Frame frame ->
                surface.draw(
                        new Outline.Box(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius()),
                        pen(frame.role(), frame.thickness(), false));
            case Bar bar -> surface.fill(outline(bar), fading(bar));
            case Glyph glyph -> plot(glyph);
            case Label label -> surface.write(label, runsLeft(label), ink(label.role(), 1));
            case Curve curve -> plot(curve);
            case Stroke stroke ->
                surface.draw(
                        new Outline.Path(stroke.xs(), stroke.ys(), false),
                        pen(stroke.role(), stroke.thickness(), true));
            case Faded faded -> plot(faded);
        }
    }

    private void plot(Faded faded) {
        double around = opacity;
        opacity *= faded.opacity();
        faded.shapes().forEach(this::plot);
        opacity = around;
    }

    /** A number alone reads from the left even in Arabic, sign first. */
    private boolean runsLeft(Label label) {
        return rightToLeft && label.text().codePoints().anyMatch(Character::isLetter);
    }

    private Flat ink(Role role, double share) {
        return new Flat(palette.rgb(role), share * opacity);
    }

    private Pen pen(Role role, double width, boolean round) {
        return new Pen(ink(role, 1), width, round);
    }

    private static Outline outline(Bar bar) {
        double width = bar.right() - bar.left();
        if (!bar.pointed() || width <= 2 * bar.height()) {
            return new Outline.Box(bar.left(), bar.y(), width, bar.height(), bar.height() / 2);
        }
        double tip = bar.height() / 2;
        double middle = bar.y() + tip;
        double bottom = bar.y() + bar.height();
        return Outline.Path.closed(
                bar.left(),
                middle,
                bar.left() + tip,
                bar.y(),
                bar.right() - tip,
                bar.y(),
                bar.right(),
                middle,
                bar.right() - tip,
                bottom,
                bar.left() + tip,
                bottom);
    }

    private Ink fading(Bar bar) {
        Flat solid = ink(bar.role(), bar.opacity());
        double width = bar.right() - bar.left();
        if (bar.left() == bar.solidLeft() && bar.right() == bar.solidRight() || width <= 0) {
            return solid;
        }
        return new Fade(
                solid.rgb(),
                false,
                bar.left(),
                bar.right(),
                List.of(
                        new Stop(0, bar.solidLeft() > bar.left() ? 0 : solid.opacity()),
                        new Stop((bar.solidLeft() - bar.left()) / width, solid.opacity()),
                        new Stop((bar.solidRight() - bar.left()) / width, solid.opacity()),
                        new Stop(1, bar.solidRight() < bar.right() ? 0 : solid.opacity())));
    }

    private void plot(Glyph glyph) {
        double edge = glyph.radius() * HOLLOW_EDGE;
        surface.fill(outline(glyph, glyph.radius()), ink(glyph.hollow() ? ground : glyph.role(), 1));
        if (glyph.hollow()) {
            surface.draw(outline(glyph, glyph.radius() - edge / 2), pen(glyph.role(), edge, false));
        }
    }

    private static Outline outline(Glyph glyph, double r) {
        double x = glyph.x();
        double y = glyph.y();
        double wide = 1.15 * r;
        double narrow = 0.85 * r;
        return switch (glyph.form()) {
            case CIRCLE -> new Outline.Disc(x, y, r);
            case DIAMOND -> Outline.Path.closed(x, y - wide, x + wide, y, x, y + wide, x - wide, y);
            case SQUARE -> new Outline.Box(x - narrow, y - narrow, 2 * narrow, 2 * narrow, 0);
            case TRIANGLE -> Outline.Path.closed(x, y - r, x + r, y + r, x - r, y + r);
        };
    }

    private void plot(Curve curve) {
        half(curve, true, curve.above());
        half(curve, false, curve.below());
        surface.draw(new Outline.Path(curve.xs(), curve.ys(), false), pen(curve.line(), CURVE, false));
    }

    /** The area between curve and base line on one side of it, stronger the farther away. */
    private void half(Curve curve, boolean above, Role role) {
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
        Stop strong = new Stop(above ? 0 : 1, FARTHEST * opacity);
        Stop weak = new Stop(above ? 1 : 0, AT_BASE * opacity);
        surface.fill(
                new Outline.Path(xs, ys, true),
                new Fade(
                        palette.rgb(role),
                        true,
                        Math.min(farthest, curve.base()),
                        Math.max(farthest, curve.base()),
                        above ? List.of(strong, weak) : List.of(weak, strong)));
    }
}
