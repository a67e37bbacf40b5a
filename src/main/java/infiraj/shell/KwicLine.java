package infiraj.shell;

import infiraj.fx.FaceFonts;
import infiraj.search.Kwic;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * A line of a concordance: the keyword begins at the same place in every line, its context runs up to it and on from it,
 * and what has no room is left out word by word. The line runs the way its own text does.
 */
final class KwicLine extends Region {
    /** Where the keyword begins, as a share of the width from where reading begins. */
    private static final double AXIS = 0.44;

    private static final double PAD = 2;

    private final Text before = text("kwic-context");
    private final Text keyword = text("kwic-keyword");
    private final Text after = text("kwic-context");
    private final Region marker = new Region();
    private final Rectangle clip = new Rectangle();
    private Kwic line = new Kwic("", "", "");

    KwicLine() {
        getStyleClass().add("kwic");
        marker.getStyleClass().add("kwic-marker");
        marker.setManaged(false);
        getChildren().addAll(marker, before, keyword, after);
        setClip(clip);
        setMinWidth(0);
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        return text;
    }

    /** @param rightToLeft which way the text runs */
    void show(Kwic shown, boolean rightToLeft) {
        line = shown;
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        keyword.setText(shown.keyword());
        marker.setVisible(!shown.keyword().isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        clip.setWidth(width);
        clip.setHeight(getHeight());
        double keywordWidth = keyword.getLayoutBounds().getWidth();
        double axis = axis(width, keywordWidth);
        double end = axis + keywordWidth;
        before.setText(FittedText.end(line.before(), axis - PAD, this::measure));
        after.setText(FittedText.beginning(line.after(), width - end - PAD, this::measure));
        place(before, axis - before.getLayoutBounds().getWidth());
        place(keyword, axis);
        place(after, end);
        double height = keyword.getLayoutBounds().getHeight();
        marker.resizeRelocate(axis - PAD, Math.round((getHeight() - height) / 2), end - axis + 2 * PAD, height);
    }

    /** A keyword that would not end in time begins earlier. */
    private double axis(double width, double keywordWidth) {
        return line.keyword().isEmpty()
                ? 0
                : Math.round(Math.clamp(width - keywordWidth - PAD, PAD, Math.max(PAD, width * AXIS)));
    }

    private double measure(String text) {
        return FaceFonts.width(text, before.getFont().getSize(), false);
    }

    private void place(Text text, double x) {
        text.relocate(x, Math.round((getHeight() - text.getLayoutBounds().getHeight()) / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(keyword.getLayoutBounds().getHeight());
    }
}
