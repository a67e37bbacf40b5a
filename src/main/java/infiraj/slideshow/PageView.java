package infiraj.slideshow;

import infiraj.canvas.Sheet;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Shows one page at its own size, always in the colours of the projector. */
final class PageView extends Region {
    /** The colours that can be read from the last row. */
    static final Palette PALETTE = Palette.PROJECTOR;

    private final Sheet upper = new Sheet();
    private final Sheet lower = new Sheet();
    private Optional<Page> shown = Optional.empty();
    private Optional<Drawing> drawn = Optional.empty();

    PageView() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setBackground(Background.fill(Color.web(PALETTE.hex(Role.BACKGROUND))));
        getChildren().addAll(upper, lower);
    }

    /** Shows a page with its line drawn as far as it goes. */
    void show(Page page) {
        show(page, page.reached());
    }

    /**
     * Shows a page.
     *
     * @param reached the day up to which its line is drawn
     */
    void show(Page page, double reached) {
        shown = Optional.of(page);
        setAccessibleText(page.slide().spoken());
        resize(page.format().width(), page.format().height());
        upper.show(page.upper(), PALETTE, Role.BACKGROUND);
        lower.setLayoutX(page.lowerX());
        lower.setLayoutY(page.lowerY());
        reach(reached);
    }

    /** Draws the line of the page up to a day. */
    void reach(double day) {
        Optional<Drawing> drawing = shown.map(page -> page.lower().apply(day));
        if (!drawing.equals(drawn)) {
            drawn = drawing;
            drawing.ifPresent(it -> lower.show(it, PALETTE, Role.BACKGROUND));
        }
    }

    Optional<Page> shown() {
        return shown;
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown.map(page -> page.format().width()).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.map(page -> page.format().height()).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        // Both parts have their place already.
    }
}
