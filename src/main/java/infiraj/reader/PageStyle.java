package infiraj.reader;

import infiraj.fx.TypeStyle;
import infiraj.model.Paragraph;
import infiraj.text.Alignment;
import infiraj.theme.Typeface;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * How a page is set. Everything is proportional to the size of its letters.
 *
 * @param zoom size of the text, 1 as designed; 0.8 to 2
 * @param spacing line spacing, 1 as designed; 0.8 to 2
 * @param justified whether both edges are straight
 */
public record PageStyle(double zoom, double spacing, boolean justified) {
    /** As designed, with the ends of the lines ragged. */
    public static final PageStyle DESIGNED = new PageStyle(1, 1, false);

    private static final double BASE_SIZE = 20;
    private static final double BASE_SPACING = 1.06;
    /** Some seventy characters of Naskh: longer lines are hard to follow to the next. */
    private static final double LONGEST_LINE_EM = 31;

    public PageStyle {
        zoom = Math.clamp(zoom, 0.8, 2);
        spacing = Math.clamp(spacing, 0.8, 2);
    }

    double em() {
        return Math.round(BASE_SIZE * zoom);
    }

    TypeStyle of(Paragraph.Kind kind) {
        FontWeight weight = kind == Paragraph.Kind.HEADING ? FontWeight.BOLD : FontWeight.NORMAL;
        Alignment alignment = justified && kind != Paragraph.Kind.HEADING ? Alignment.JUSTIFIED : Alignment.START;
        return new TypeStyle(Font.font(Typeface.READING.family(), weight, em()), BASE_SPACING * spacing, alignment);
    }

    Font numberFont() {
        return Font.font(Typeface.INTERFACE.family(), Math.max(10, em() * 0.55));
    }

    /** Room for numbers and marks beside the beginning of the lines. */
    double startMargin() {
        return em() * 2;
    }

    double endMargin() {
        return em() * 1.1;
    }

    /** How far list items are set in. */
    double indent(Paragraph.Kind kind) {
        return kind == Paragraph.Kind.BULLET ? em() : 0;
    }

    double spaceBefore(Paragraph.Kind kind) {
        return switch (kind) {
            case HEADING -> em() * 0.9;
            case BULLET -> em() * 0.2;
            case BODY -> em() * 0.4;
        };
    }

    /** The length of lines on a page of some width. */
    double measure(double page, Paragraph.Kind kind) {
        return Math.max(1, lineRoom(page) - indent(kind));
    }

    private double lineRoom(double page) {
        return Math.min(LONGEST_LINE_EM * em(), page - startMargin() - endMargin());
    }

    /** How far the beginning of the lines is from the edge of a page: on a wide page the text stands in the middle. */
    double startInset(double page) {
        return startMargin() + aside(page);
    }

    /** How far the end of full lines is from the other edge of a page. */
    double endInset(double page) {
        return endMargin() + aside(page);
    }

    private double aside(double page) {
        return Math.max(0, Math.floor((page - startMargin() - endMargin() - lineRoom(page)) / 2));
    }

    Font headlineFont() {
        return Font.font(Typeface.READING.family(), FontWeight.BOLD, Math.round(em() * 1.2));
    }

    Font datelineFont() {
        return Font.font(Typeface.INTERFACE.family(), Math.max(12, Math.round(em() * 0.65)));
    }
}
