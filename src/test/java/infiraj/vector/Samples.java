package infiraj.vector;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.theme.Typeface;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Form;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.TextStyle;
import infiraj.timeline.ink.Composition;
import infiraj.timeline.ink.Composition.Panel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A picture with every kind of shape, and with texts that are easily spoilt. */
final class Samples {
    static final About ABOUT = new About("من القطيعة إلى الانفراج", "صورة فيها <كل> شيء & أكثر", "ar", true);

    /** Ligatures of lam and alef, marks, numbers, Latin, dots that are glyphs of their own. */
    static final List<String> TEXTS = List.of(
            "من القطيعة إلى الانفراج",
            "قمة كامب ديفيد",
            "آخر حوار أمني",
            "توقف اتفاق \"GSOMIA\" بين كوريا الجنوبية واليابان",
            "أزالت طوكيو كوريا أيضًا عام 2019",
            "مناورات فريدوم إيدج في 27 يونيو 2024",
            "Camp David summit, 2023",
            "Office of affairs – fi fl ffi");

    private Samples() {}

    static Composition picture() {
        List<Shape> shapes = new ArrayList<>(List.of(
                new Drawing.Line(0, 20.5, 400, 20.5, Role.LINE, 1),
                new Drawing.Box(20, 30, 60, 20, 6, Role.ACCENT, 0.5),
                new Drawing.Frame(100, 30, 60, 20, 10, Role.BORDER, 2),
                new Drawing.Bar(180, 200, 260, 300, 32, 12, Role.VERBAL_CONFLICT, 0.8, false),
                new Drawing.Bar(320, 320, 390, 390, 32, 12, Role.MATERIAL_CONFLICT, 1, true),
                new Drawing.Curve(
                        new double[] {0, 100, 200, 400},
                        new double[] {90, 70, 110, 95},
                        90,
                        Role.TEXT,
                        Role.MATERIAL_COOPERATION,
                        Role.MATERIAL_CONFLICT),
                new Drawing.Stroke(new double[] {10, 60, 90}, new double[] {120, 140, 125}, Role.ACCENT, 4),
                new Drawing.Faded(
                        List.of(
                                new Drawing.Glyph(150, 130, 8, Role.ALERT, Form.CIRCLE, true),
                                new Drawing.Glyph(190, 130, 8, Role.ALERT, Form.SQUARE, false)),
                        0.4),
                new Drawing.Glyph(230, 130, 8, Role.CONTEXT, Form.DIAMOND, true),
                new Drawing.Glyph(270, 130, 8, Role.CONTEXT, Form.TRIANGLE, false)));
        for (int i = 0; i < TEXTS.size(); i++) {
            Typeface face = i % 3 == 2 ? Typeface.READING : Typeface.INTERFACE;
            shapes.add(label(TEXTS.get(i), 180 + 26 * i, new TextStyle(16, i % 2 == 0, face)));
        }
        Drawing drawing = new Drawing(400, 400, true, shapes, List.of());
        return new Composition(420, 420, List.of(new Panel(10, 10, drawing)));
    }

    private static Label label(String text, double y, TextStyle style) {
        return new Label(390, y, text, Anchor.RIGHT, style, Role.TEXT);
    }

    static byte[] svg(Composition picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgFile.write(out, picture, Palette.LIGHT, ABOUT);
        return out.toByteArray();
    }

    static byte[] pdf(List<PdfFile.Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(out, pages, Palette.LIGHT, ABOUT);
        return out.toByteArray();
    }
}
