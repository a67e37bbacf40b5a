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
    private Optional<Drawing> drawnAbove = Optional.empty();
    private Optional<Drawing> drawnBelow = Optional.empty();

    PageView() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setBackground(Background.fill(Color.web(PALETTE.hex(Role.BACKGROUND))));
        getChildren().addAll(upper, lower);
    }

    /** Shows a page with its line drawn as far as it goes. */
    void show(Page page) {
        show(page, page.reached(), 1, 1);
    }

    /**
     * Shows a page.
     *
     * @param reached the day up to which its line is drawn
     * @param words how strong the colours of its words are, 0 to 1
     * @param line how strong those of what stands below them are, 0 to 1
     */
    void show(Page page, double reached, double words, double line) {
        if (!shown.equals(Optional.of(page))) {
            shown = Optional.of(page);
            setAccessibleText(page.slide().spoken());
            resize(page.format().width(), page.format().height());
            lower.setLayoutX(page.lowerX());
            lower.setLayoutY(page.lowerY());
        }
        drawnAbove = draw(upper, page.upper().faded(words), drawnAbove);
        drawnBelow = draw(lower, page.lower().apply(reached).faded(line), drawnBelow);
    }

    private static Optional<Drawing> draw(Sheet sheet, Drawing wanted, Optional<Drawing> drawn) {
        Optional<Drawing> now = Optional.of(wanted);
        if (!now.equals(drawn)) {
            sheet.show(wanted, PALETTE, Role.BACKGROUND);
        }
        return now;
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
