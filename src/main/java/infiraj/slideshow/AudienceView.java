package infiraj.slideshow;

import infiraj.canvas.TimelineView;
import infiraj.explorer.finding.Finder;
import infiraj.slideshow.Moment.Curtain;
import infiraj.timeline.Period;
import infiraj.wording.Messages;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/** All that the audience ever sees: the slide; over it, when asked for, the timeline or a search; over all, the curtain. */
final class AudienceView extends Region {
    /** Size of the letters of a search, in pixels of a screen 1080 pixels high. */
    private static final double SEARCH_SIZE = 32;

    /** After the motion of nearly every step. */
    private static final Duration PAUSE = Duration.millis(600);

    private final Showing showing;
    private final BooleanProperty motionReduced;
    private final SlideView slide = new SlideView();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<TimelineView> timeline = Optional.empty();
    private final SearchBox search;
    private final Region curtain = new Region();
    private double shownWidth;
    private double shownHeight;

    /**
     * @param motionReduced whether pages come at once
     */
    AudienceView(Showing showing, Finder finder, Messages messages, BooleanProperty motionReduced) {
        this.showing = showing;
        this.motionReduced = motionReduced;
        this.search = new SearchBox(showing, finder, messages);
        setId("audience");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        search.setNodeOrientation(
                messages.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        curtain.setId("curtain");
        curtain.setMouseTransparent(true);
        getChildren().addAll(slide, search, curtain);
        slide.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pause.setOnFinished(over -> prepare());
        showing.momentProperty().subscribe(moment -> follow(moment, true));
        showing.searchingProperty().subscribe(this::showSearch);
    }

    /** Made when it is first wanted: most shows never do. */
    private TimelineView timeline() {
        Composer composer = showing.deck().composer();
        ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", composer.toldPeriod());
        TimelineView made =
                new TimelineView((shown, width, height, hovered) -> composer.everything(shown, width, height), period);
        made.setPalette(PageView.PALETTE);
        made.setOnChosen(showing::visit);
        made.motion().setEnabled(!motionReduced.get());
        made.setId("show-timeline");
        getChildren().add(1, made);
        return made;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            showing.forward();
        }
    }

    private void follow(Moment moment, boolean gliding) {
        if (moment.timeline() && timeline.isEmpty()) {
            timeline = Optional.of(timeline());
        }
        timeline.ifPresent(view -> view.setVisible(moment.timeline()));
        curtain.setVisible(moment.curtain() != Curtain.OPEN);
        curtain.setBackground(Background.fill(moment.curtain() == Curtain.WHITE ? Color.WHITE : Color.BLACK));
        // Only the timeline is pointed at.
        setCursor(moment.timeline() && moment.curtain() == Curtain.OPEN ? Cursor.DEFAULT : Cursor.NONE);
        if (shownWidth >= 1 && shownHeight >= 1) {
            slide.show(showing.page(), gliding && !motionReduced.get());
            pause.playFromStart();
        }
    }

    /** The next page is laid out while people look at this one, in portions that no frame has to wait for. */
    private void prepare() {
        showing.next()
                .ifPresent(next -> inTurn(Stream.concat(
                                next.preparations().stream(),
                                Stream.<Runnable>of(
                                        () -> next.lower().apply(next.reached()), () -> slide.prepare(next)))
                        .iterator()));
    }

    /** One after the other; whatever else has come to wait for the JavaFX thread meanwhile goes first. */
    private static void inTurn(Iterator<Runnable> portions) {
        if (portions.hasNext()) {
            Platform.runLater(() -> {
                portions.next().run();
                inTurn(portions);
            });
        }
    }

    private void showSearch(boolean wanted) {
        search.setVisible(wanted);
        if (wanted) {
            search.begin();
        } else {
            requestFocus();
        }
    }

    /** Ends the motion under way, and lets go of what lives on after the show. */
    void close() {
        pause.stop();
        slide.settle();
        search.close();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != shownWidth || height != shownHeight) {
            shownWidth = width;
            shownHeight = height;
            showing.setSize(width, height);
            follow(showing.moment(), false);
        }
        slide.resizeRelocate(0, 0, width, height);
        timeline.ifPresent(view -> view.resizeRelocate(0, 0, width, height));
        curtain.resizeRelocate(0, 0, width, height);
        double margin = Math.round(width * 0.1);
        double measure = width - 2 * margin;
        search.setStyle(
                "-fx-font-size:" + SEARCH_SIZE * showing.formatProperty().get().unit() + "px;");
        search.resizeRelocate(margin, Math.round(height * 0.08), measure, search.prefHeight(measure));
    }
}
