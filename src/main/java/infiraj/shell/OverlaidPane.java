package infiraj.shell;

import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The window's pane with something laid over it that hangs from one of its parts. */
final class OverlaidPane extends BorderPane {
    private static final double DISTANCE = 4;

    private final Region overlay;
    private final Region anchor;

    /**
     * @param overlay unmanaged; as wide as the anchor
     * @param anchor somewhere in this pane
     */
    OverlaidPane(Region overlay, Region anchor) {
        this.overlay = overlay;
        this.anchor = anchor;
        getChildren().add(overlay);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        overlay.toFront();
        Bounds bounds = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        overlay.resizeRelocate(
                bounds.getMinX(),
                bounds.getMaxY() + DISTANCE,
                bounds.getWidth(),
                overlay.prefHeight(bounds.getWidth()));
    }
}
