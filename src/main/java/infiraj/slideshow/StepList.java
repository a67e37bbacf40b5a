package infiraj.slideshow;

import infiraj.text.Isolates;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** All steps of a story; a click goes to one. */
final class StepList extends ListView<Slide> {
    StepList(Showing showing) {
        setId("console-steps");
        getStyleClass().add("step-list");
        setFocusTraversable(false);
        getItems().setAll(showing.deck().slides());
        setCellFactory(list -> new Cell());
        setOnMouseClicked(click -> {
            int index = getSelectionModel().getSelectedIndex();
            if (index >= 0) {
                showing.jump(index);
            }
        });
        showing.momentProperty().subscribe(moment -> {
            getSelectionModel().select(moment.step());
            scrollTo(Math.max(0, moment.step() - 3));
        });
    }

    /** The number of a step and its title. */
    private static final class Cell extends ListCell<Slide> {
        @Override
        protected void updateItem(Slide slide, boolean empty) {
            super.updateItem(slide, empty);
            boolean rightToLeft = getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
            setText(
                    empty || slide == null
                            ? ""
                            : slide.place().replaceFirst(" / .*", "") + "   "
                                    + Isolates.within(rightToLeft, slide.title()));
        }
    }
}
