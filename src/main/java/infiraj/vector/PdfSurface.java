package infiraj.vector;

import infiraj.timeline.Drawing.Label;
import infiraj.timeline.ink.Ink;
import infiraj.timeline.ink.Outline;
import infiraj.timeline.ink.Outline.Box;
import infiraj.timeline.ink.Outline.Disc;
import infiraj.timeline.ink.Outline.Path;
import infiraj.timeline.ink.Paper;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shapes as operators of a PDF page whose coordinates run downwards in pixels.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 8: graphics, and 9: text</a>
 */
final class PdfSurface implements Paper {
    /** Where the handles of a curve are that goes a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    /** Wider and higher than any page. */
    private static final double FAR = 100_000;

    private final StringBuilder page;
    private final PdfResources resources;
    private final Typesetter typesetter;

    PdfSurface(StringBuilder page, PdfResources resources, Typesetter typesetter) {
        this.page = page;
        this.resources = resources;
        this.typesetter = typesetter;
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        page.append("q ");
        operator("cm", 1, 0, 0, 1, x, y);
        operator("re", 0, 0, width, height);
        page.append("W n\n");
        drawing.run();
        page.append("Q\n");
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        switch (ink) {
            case Ink.Flat flat -> {
                paint(flat, "rg");
                trace(outline);
                page.append("f\n");
            }
            case Ink.Fade fade -> fill(outline, fade);
        }
    }

    /** The whole outline in full colour, behind a mask that is stretched over it. */
    private void fill(Outline outline, Ink.Fade fade) {
        page.append("q ");
        trace(outline);
        page.append("W n\n");
        double length = fade.to() - fade.from();
        if (fade.upright()) {
            operator("cm", 1, 0, 0, length, 0, fade.from());
        } else {
            operator("cm", length, 0, 0, 1, fade.from(), 0);
        }
        page.append('/').append(resources.mask(fade)).append(" gs ");
        paint(new Ink.Flat(fade.rgb(), 1), "rg");
        // Far beyond the outline along the axis that does not fade; what is outside is cut off.
        if (fade.upright()) {
            operator("re", -FAR, 0, 2 * FAR, 1);
        } else {
            operator("re", 0, -FAR, 1, 2 * FAR);
        }
        page.append("f Q\n");
    }

    @Override
    public void draw(Outline outline, Ink.Pen pen) {
        paint(pen.ink(), "RG");
        operator("w", pen.width());
        page.append(pen.round() ? "1 J 1 j " : "2 J 0 j ");
        trace(outline);
        page.append("S\n");
    }

    @Override
    public void write(Label label, boolean rightToLeft, Ink.Flat ink) {
        if (label.text().isBlank()) {
            return;
        }
        SetText line = typesetter.set(label.text(), label.style(), rightToLeft);
        double size = label.style().size();
        double width = line.width() * size / Face.EM;
        double left = label.left(width);
        paint(ink, "rg");
        PdfFont font = resources.font(label.style());
        page.append("BT /").append(font.resource()).append(' ');
        operator("Tf", size);
        matrix(left, label.y());
        page.append('<');
        line.characters().forEach(told -> code(font.code(told.glyph(), told.text(), told.width())));
        page.append("> Tj\n");
        marks(line, font, left, label.y(), size / Face.EM);
        page.append("ET\n");
    }

    /** What stands above or below letters comes after the letters, so that nothing comes between those. */
    private void marks(SetText line, PdfFont font, double left, double baseline, double scale) {
        Set<SetText.Placed> told = line.characters().stream()
                .map(one -> new SetText.Placed(one.glyph(), one.x(), 0))
                .collect(Collectors.toSet());
        for (SetText.Placed glyph : line.glyphs()) {
            if (!told.contains(glyph)) {
                matrix(left + glyph.x() * scale, baseline - glyph.rise() * scale);
                page.append('<');
                code(font.code(glyph.glyph(), "", font.face().advance(glyph.glyph())));
                page.append("> Tj\n");
            }
        }
    }

    /** Upwards again, or the letters would stand on their heads. */
    private void matrix(double x, double y) {
        operator("Tm", 1, 0, 0, -1, x, y);
    }

    private void code(int code) {
        page.append(DIGITS.toHexDigits((char) code));
    }

    private void paint(Ink.Flat ink, String operator) {
        page.append('/').append(resources.opacity(ink.opacity())).append(" gs ");
        for (int shift = 16; shift >= 0; shift -= 8) {
            page.append(Math.round((ink.rgb() >> shift & 0xff) / 255.0 * 10_000) / 10_000.0)
                    .append(' ');
        }
        page.append(operator).append(' ');
    }

    private void trace(Outline outline) {
        switch (outline) {
            case Box box -> trace(box);
            case Disc disc ->
                rounded(
                        disc.x() - disc.radius(),
                        disc.y() - disc.radius(),
                        2 * disc.radius(),
                        2 * disc.radius(),
                        disc.radius());
            case Path path -> {
                for (int i = 0; i < path.xs().length; i++) {
                    operator(i == 0 ? "m" : "l", path.xs()[i], path.ys()[i]);
                }
                if (path.closed()) {
                    page.append("h ");
                }
            }
        }
    }

    private void trace(Box box) {
        double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        if (radius > 0) {
            rounded(box.x(), box.y(), box.width(), box.height(), radius);
        } else {
            operator("re", box.x(), box.y(), box.width(), box.height());
        }
    }

    private void rounded(double x, double y, double width, double height, double r) {
        double right = x + width;
        double bottom = y + height;
        double h = r * (1 - QUARTER);
        operator("m", x + r, y);
        operator("l", right - r, y);
        operator("c", right - h, y, right, y + h, right, y + r);
        operator("l", right, bottom - r);
        operator("c", right, bottom - h, right - h, bottom, right - r, bottom);
        operator("l", x + r, bottom);
        operator("c", x + h, bottom, x, bottom - h, x, bottom - r);
        operator("l", x, y + r);
        operator("c", x, y + h, x + h, y, x + r, y);
        page.append("h ");
    }

    private void operator(String name, double... operands) {
        for (double operand : operands) {
            Decimal.append(page, operand).append(' ');
        }
        page.append(name).append(' ');
    }
}
