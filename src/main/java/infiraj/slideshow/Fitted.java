package infiraj.slideshow;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a page as large as there is room, whole, in its proportions, from the top. */
final class Fitted extends Region {
    private final PageView page = new PageView();
    private final Scale scale = new Scale(1, 1);

    Fitted() {
        setMinSize(80, 60);
        setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        page.setManaged(false);
        page.getTransforms().add(scale);
        getChildren().add(page);
    }

    void show(Page shown) {
        page.setVisible(true);
        page.show(shown);
        requestLayout();
    }

    /** Shows nothing. */
    void clear() {
        page.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        double share = Math.min(getWidth() / Math.max(1, page.getWidth()), getHeight() / Math.max(1, page.getHeight()));
        scale.setX(share);
        scale.setY(share);
        page.relocate((getWidth() - share * page.getWidth()) / 2, 0);
    }
}
