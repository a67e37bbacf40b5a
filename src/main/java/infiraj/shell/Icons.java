package infiraj.shell;

import infiraj.model.QuadClass;
import infiraj.theme.Role;
import infiraj.timeline.Colours;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Small pictures, drawn rather than taken from a font, so that none can come out as a box. */
final class Icons {
    private static final String PALETTE = "M8 1a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM8 2.6a5.4 5.4 0 0 1 0 10.8z";
    private static final String SETTINGS = "M1 3h8v1.6H1zM12 3h3v1.6h-3zM9.6 1.6h1.8v4.4H9.6z"
            + "M1 7.2h2v1.6H1zM6 7.2h9v1.6H6zM3.6 5.8h1.8v4.4H3.6zM1 11.4h7v1.6H1zM11 11.4h4v1.6h-4zM8.6 10h1.8v4.4H8.6z";
    private static final String WHOLE = "M1 3h1.6v10H1zM13.4 3H15v10h-1.6zM4 8l3-3v2.2h2V5l3 3l-3 3V8.8H7V11z";

    private Icons() {}

    /** Points to where reading begins; mirrored with the interface. */
    static Node previous() {
        return path("M10.5 2.5L5 8l5.5 5.5l-1.2 1.2L2.6 8l6.7-6.7z");
    }

    /** Points to where reading goes on; mirrored with the interface. */
    static Node next() {
        return path("M5.5 2.5L11 8l-5.5 5.5l1.2 1.2L13.4 8L6.7 1.3z");
    }

    static Node up() {
        return path("M2.5 10.5L8 5l5.5 5.5l1.2-1.2L8 2.6L1.3 9.3z");
    }

    static Node down() {
        return path("M2.5 5.5L8 11l5.5-5.5l1.2 1.2L8 13.4L1.3 6.7z");
    }

    /** Lines of text. */
    static Node passage() {
        return path("M1 3h14v1.6H1zM1 7.2h14v1.6H1zM1 11.4h9v1.6H1z");
    }

    static Node search() {
        return path("M6.5 1a5.5 5.5 0 1 0 3.4 9.8l4 4l1.1-1.1l-4-4A5.5 5.5 0 0 0 6.5 1zM6.5 2.6a3.9 3.9 0 1 1 0 7.8"
                + "a3.9 3.9 0 0 1 0-7.8z");
    }

    /** A screen on its stand. */
    static Node present() {
        return path("M1 2h14v1.6H1zM2 4.2h12v6.6H2zM7.2 10.8h1.6v2.4H7.2zM4.4 13.2h7.2v1.5H4.4z");
    }

    /** An arrow into a tray. */
    static Node take() {
        return path("M7.2 1.5h1.6v5.6h2.6L8 10.8L4.6 7.1h2.6zM1.5 9.5h1.6v3.4h9.8V9.5h1.6v5h-13z");
    }

    /** A ribbon that hangs out of a book. */
    static Node bookmark() {
        return path("M3.5 1.5h9v13L8 11.2l-4.5 3.3zM5.1 3.1v8.3L8 9.3l2.9 2.1V3.1z");
    }

    /** The mark of what waits to be reviewed, as the timeline draws it. */
    static Node candidate() {
        Circle circle = new Circle(5);
        circle.setStyle("-fx-fill:transparent;-fx-stroke-width:2.4;-fx-stroke:" + Role.MUTED.css());
        return circle;
    }

    static Node star() {
        return path("M8 1.2l2.1 4.5l4.9.6l-3.6 3.4l.9 4.9L8 12.2l-4.3 2.4l.9-4.9L1 6.3l4.9-.6z");
    }

    static Node palette() {
        return path(PALETTE);
    }

    static Node settings() {
        return path(SETTINGS);
    }

    static Node whole() {
        return path(WHOLE);
    }

    /** Three lines, as programs mark the menu of everything. */
    static Node menu() {
        return path("M2 3h12v1.7H2zM2 7.2h12v1.7H2zM2 11.4h12v1.7H2z");
    }

    private static Node path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add("icon");
        return path;
    }

    /** The mark of a quadrant as the timeline draws it. */
    static Node kind(Optional<QuadClass> kind) {
        Shape shape = switch (Colours.form(kind)) {
            case CIRCLE -> new Circle(5);
            case DIAMOND -> new Polygon(0, -6, 6, 0, 0, 6, -6, 0);
            default -> new Rectangle(9, 9);
        };
        Role role = Colours.of(kind);
        boolean hollow = Colours.hollow(kind);
        shape.setStyle("-fx-stroke:" + role.css() + ";-fx-stroke-width:" + (hollow ? 2.4 : 1) + ";-fx-fill:"
                + (hollow ? "transparent" : role.css()));
        return shape;
    }
}
