package infiraj.vector;

import infiraj.timeline.Drawing.Label;
import infiraj.timeline.ink.Ink;
import infiraj.timeline.ink.Outline;
import infiraj.timeline.ink.Outline.Box;
import infiraj.timeline.ink.Outline.Disc;
import infiraj.timeline.ink.Outline.Path;
import infiraj.timeline.ink.Paper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Shapes as pixels. */
final class PixelSurface implements Paper {
    /** No glyph reaches farther above or below the line, in sizes of its text. */
    private static final double REACH = 3;

    private final Graphics2D g;
    private final Typesetter typesetter;

    PixelSurface(Graphics2D g, Typesetter typesetter) {
        this.g = g;
        this.typesetter = typesetter;
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        AffineTransform around = g.getTransform();
        Shape clip = g.getClip();
        g.translate(x, y);
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        drawing.run();
        g.setTransform(around);
        g.setClip(clip);
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        g.setPaint(paint(ink));
        g.fill(shape(outline));
    }

    @Override
    public void draw(Outline outline, Ink.Pen pen) {
        g.setPaint(colour(pen.ink().rgb(), pen.ink().opacity()));
        g.setStroke(new BasicStroke(
                (float) pen.width(),
                pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE,
                pen.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER));
        g.draw(shape(outline));
    }

    @Override
    public void write(Label label, boolean rightToLeft, Ink.Flat ink) {
        Rectangle seen = g.getClipBounds();
        double reach = REACH * label.style().size();
        if (seen != null && (label.y() + reach < seen.getMinY() || label.y() - reach > seen.getMaxY())) {
            return;
        }
        SetText line = typesetter.set(label.text(), label.style(), rightToLeft);
        double scale = label.style().size() / Face.EM;
        AffineTransform around = g.getTransform();
        g.translate(label.left(line.width() * scale), label.y());
        g.scale(scale, scale);
        g.setPaint(colour(ink.rgb(), ink.opacity()));
        Face face = Face.of(label.style());
        for (SetText.Placed glyph : line.glyphs()) {
            g.translate(glyph.x(), -glyph.rise());
            g.fill(face.outline(glyph.glyph()));
            g.translate(-glyph.x(), glyph.rise());
        }
        g.setTransform(around);
    }

    private static Paint paint(Ink ink) {
        return switch (ink) {
            case Ink.Flat flat -> colour(flat.rgb(), flat.opacity());
            case Ink.Fade fade -> gradient(fade);
        };
    }

    /** AWT wants stops that move on, so that two at one place become one. */
    private static Paint gradient(Ink.Fade fade) {
        List<Float> at = new ArrayList<>();
        List<Color> colours = new ArrayList<>();
        for (Ink.Stop stop : fade.stops()) {
            if (at.isEmpty() || (float) stop.at() > at.getLast()) {
                at.add((float) stop.at());
                colours.add(colour(fade.rgb(), stop.opacity()));
            } else {
                colours.set(colours.size() - 1, colour(fade.rgb(), stop.opacity()));
            }
        }
        float[] fractions = new float[at.size()];
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = at.get(i);
        }
        float from = (float) fade.from();
        float to = (float) fade.to();
        return fade.upright()
                ? new LinearGradientPaint(0, from, 0, to, fractions, colours.toArray(Color[]::new))
                : new LinearGradientPaint(from, 0, to, 0, fractions, colours.toArray(Color[]::new));
    }

    private static Color colour(int rgb, double opacity) {
        return new Color(
                rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(Math.clamp(opacity, 0, 1) * 255));
    }

    private static Shape shape(Outline outline) {
        return switch (outline) {
            case Box box ->
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
            case Disc disc ->
                new Ellipse2D.Double(
                        disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
            case Path path -> {
                Path2D lines = new Path2D.Double();
                lines.moveTo(path.xs()[0], path.ys()[0]);
                for (int i = 1; i < path.xs().length; i++) {
                    lines.lineTo(path.xs()[i], path.ys()[i]);
                }
                if (path.closed()) {
                    lines.closePath();
                }
                yield lines;
            }
        };
    }
}
