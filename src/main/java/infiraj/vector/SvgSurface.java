package infiraj.vector;

import infiraj.timeline.Drawing.Label;
import infiraj.timeline.ink.Ink;
import infiraj.timeline.ink.Outline;
import infiraj.timeline.ink.Outline.Box;
import infiraj.timeline.ink.Outline.Disc;
import infiraj.timeline.ink.Outline.Path;
import infiraj.timeline.ink.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Shapes as elements of SVG. What the writer does not take ends the drawing with an {@link UncheckedIOException}. */
final class SvgSurface implements Paper {
    private final Writer out;
    private final Map<Ink.Fade, String> fades = new HashMap<>();
    private final StringBuilder element = new StringBuilder();

    SvgSurface(Writer out) {
        this.out = out;
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        begin("svg");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        end(">");
        drawing.run();
        begin("/svg");
        end(">");
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        String fade = ink instanceof Ink.Fade gradient ? gradient(gradient) : "";
        begin(outline);
        switch (ink) {
            case Ink.Flat flat -> paint("fill", flat);
            case Ink.Fade unused -> attribute("fill", "url(#" + fade + ")");
        }
        end("/>");
    }

    @Override
    public void draw(Outline outline, Ink.Pen pen) {
        begin(outline);
        attribute("fill", "none");
        paint("stroke", pen.ink());
        attribute("stroke-width", pen.width());
        attribute("stroke-linecap", pen.round() ? "round" : "square");
        if (pen.round()) {
            attribute("stroke-linejoin", "round");
        }
        end("/>");
    }

    @Override
    public void write(Label label, boolean rightToLeft, Ink.Flat ink) {
        begin("text");
        attribute("x", label.x());
        attribute("y", label.y());
        attribute("font-size", label.style().size());
        attribute("font-family", label.style().face().family() + ", sans-serif");
        if (label.style().bold()) {
            attribute("font-weight", "bold");
        }
        attribute("direction", rightToLeft ? "rtl" : "ltr");
        attribute("unicode-bidi", "isolate");
        attribute("text-anchor", anchor(label, rightToLeft));
        paint("fill", ink);
        element.append('>');
        XmlText.append(element, label.text());
        end("</text>");
    }

    /** A text begins on the right where it runs from the right. */
    private static String anchor(Label label, boolean rightToLeft) {
        return switch (label.anchor()) {
            case CENTER -> "middle";
            case LEFT -> rightToLeft ? "end" : "start";
            case RIGHT -> rightToLeft ? "start" : "end";
        };
    }

    private String gradient(Ink.Fade fade) {
        String known = fades.get(fade);
        if (known != null) {
            return known;
        }
        String id = "fade" + fades.size();
        fades.put(fade, id);
        begin("linearGradient");
        attribute("id", id);
        attribute("gradientUnits", "userSpaceOnUse");
        attribute("x1", fade.upright() ? 0 : fade.from());
        attribute("x2", fade.upright() ? 0 : fade.to());
        attribute("y1", fade.upright() ? fade.from() : 0);
        attribute("y2", fade.upright() ? fade.to() : 0);
        end(">");
        for (Ink.Stop stop : fade.stops()) {
            begin("stop");
            attribute("offset", exact(stop.at()));
            attribute("stop-color", hex(fade.rgb()));
            attribute("stop-opacity", exact(stop.opacity()));
            end("/>");
        }
        begin("/linearGradient");
        end(">");
        return id;
    }

    private void begin(Outline outline) {
        switch (outline) {
            case Box box -> {
                begin("rect");
                attribute("x", box.x());
                attribute("y", box.y());
                attribute("width", Math.max(0, box.width()));
                attribute("height", Math.max(0, box.height()));
                if (box.radius() > 0) {
                    attribute("rx", box.radius());
                }
            }
            case Disc disc -> {
                begin("circle");
                attribute("cx", disc.x());
                attribute("cy", disc.y());
                attribute("r", disc.radius());
            }
            case Path path -> {
                begin(path.closed() ? "polygon" : "polyline");
                element.append(" points=\"");
                for (int i = 0; i < path.xs().length; i++) {
                    Decimal.append(element, path.xs()[i]).append(',');
                    Decimal.append(element, path.ys()[i]).append(' ');
                }
                element.append('"');
            }
        }
    }

    private void paint(String attribute, Ink.Flat ink) {
        attribute(attribute, hex(ink.rgb()));
        if (ink.opacity() < 1) {
            attribute(attribute + "-opacity", exact(ink.opacity()));
        }
    }

    private void begin(String name) {
        element.append('<').append(name);
    }

    private void attribute(String name, double number) {
        Decimal.append(element.append(' ').append(name).append("=\""), number).append('"');
    }

    private void attribute(String name, String value) {
        element.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void end(String closing) {
        element.append(closing).append('\n');
        try {
            out.append(element);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        element.setLength(0);
    }

    /** Shares need more places than pixels. */
    private static String exact(double share) {
        return Double.toString(Math.round(share * 10_000) / 10_000.0);
    }

    private static String hex(int rgb) {
        return String.format("#%06x", rgb);
    }
}
