package infiraj.outbox;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows what will be written, as large as there is room. */
final class SightView extends StackPane {
    private final ImageView picture = new ImageView();
    private final VBox lines = new VBox();

    SightView() {
        getStyleClass().add("outbox-sight");
        setId("export-preview");
        setMinSize(0, 0);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setManaged(false);
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        lines.setMinSize(0, 0);
        getChildren().addAll(picture, lines);
    }

    void show(Sight sight) {
        switch (sight) {
            case Sight.Picture(int width, int height, int[] argb, int untitled) -> {
                WritableImage image = new WritableImage(width, height);
                image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
                picture.setImage(image);
                lines.getChildren().clear();
            }
            case Sight.Lines(var texts) -> {
                picture.setImage(null);
                lines.getChildren().setAll(texts.stream().map(SightView::line).toList());
            }
        }
        requestLayout();
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setMinWidth(0);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width =
                Math.max(1, getWidth() - getInsets().getLeft() - getInsets().getRight());
        double height =
                Math.max(1, getHeight() - getInsets().getTop() - getInsets().getBottom());
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.relocate(
                getInsets().getLeft() + (width - picture.getLayoutBounds().getWidth()) / 2,
                getInsets().getTop() + (height - picture.getLayoutBounds().getHeight()) / 2);
    }
}
