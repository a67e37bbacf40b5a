package infiraj.reader;

import infiraj.model.Passage;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;

/** Moves the text: by the bar, by keys, to a passage. */
final class Scroller {
    /** Where in the window a passage is brought, and from where on it is too low to be left where it is. */
    private static final double COMFORTABLE = 0.28;

    private static final double TOO_LOW = 0.8;
    private static final double TOO_HIGH = 0.06;
    /** A page keeps this part of the one before. */
    private static final double OVERLAP = 0.12;

    private final ArticleFlow flow;
    private final ScrollBar bar = new ScrollBar();
    private final BooleanProperty reducedMotion;
    private final Glide glide;
    private boolean barFollows;

    Scroller(ArticleFlow flow, BooleanProperty reducedMotion) {
        this.flow = flow;
        this.reducedMotion = reducedMotion;
        glide = new Glide(flow::scrollBy);
        bar.setOrientation(Orientation.VERTICAL);
        flow.positionProperty().subscribe(this::follow);
        flow.lengthProperty().subscribe(this::follow);
        flow.heightProperty().subscribe(this::follow);
        bar.valueProperty().subscribe(value -> {
            if (!barFollows) {
                glide.stop();
                flow.scrollTo(value.doubleValue());
            }
        });
    }

    ScrollBar bar() {
        return bar;
    }

    private void follow() {
        barFollows = true;
        double window = flow.getHeight();
        double hidden = Math.max(0, flow.lengthProperty().get() - window);
        bar.setMax(hidden);
        bar.setVisibleAmount(hidden * window / Math.max(1, hidden + window));
        bar.setBlockIncrement(window * (1 - OVERLAP));
        bar.setValue(Math.clamp(flow.positionProperty().get(), 0, hidden));
        bar.setVisible(hidden > 0);
        barFollows = false;
    }

    /** Scrolls at once; positive is towards the end. */
    void by(double distance) {
        glide.stop();
        flow.scrollBy(distance);
    }

    void pages(int count) {
        move(count * flow.getHeight() * (1 - OVERLAP));
    }

    void toBeginning() {
        glide.stop();
        flow.scrollTo(0);
    }

    void toEnd() {
        glide.stop();
        flow.scrollTo(flow.lengthProperty().get());
    }

    void toPlace(Place place) {
        if (place.equals(new Place(0, 0))) {
            toBeginning();
        } else {
            glide.stop();
            flow.bring(place, 0);
        }
    }

    private void move(double distance) {
        if (reducedMotion.get()) {
            by(distance);
        } else {
            glide.by(() -> distance);
        }
    }

    /** The first place on screen. */
    Place top() {
        return flow.spotAt(new Point2D(flow.getWidth() / 2, 0)).map(Spot::place).orElse(new Place(0, 0));
    }

    /** Scrolls until a passage can be read, unless it can already. */
    void reveal(Passage passage) {
        Place place = Reading.start(passage);
        // What was asked for before and is not laid out yet would be taken for what is on screen.
        flow.layout();
        if (!flow.isSet() || reducedMotion.get()) {
            if (!isComfortable(place)) {
                glide.stop();
                flow.bring(place, COMFORTABLE);
            }
        } else if (!isComfortable(place)) {
            approach(place);
            glide.by(() -> distance(place));
        }
    }

    private boolean isComfortable(Place place) {
        double window = flow.getHeight();
        return flow.isSet()
                && flow.caret(place)
                        .filter(at -> at.getMinY() >= window * TOO_HIGH && at.getMaxY() <= window * TOO_LOW)
                        .isPresent();
    }

    /** Goes to within a window of a place that is further away, so that the glide to it is short. */
    private void approach(Place place) {
        if (flow.caret(place).isEmpty()) {
            flow.bring(place, place.compareTo(top()) > 0 ? 1 : -COMFORTABLE);
        }
    }

    private double distance(Place place) {
        flow.layout();
        return flow.caret(place)
                .map(at -> at.getMinY() - flow.getHeight() * COMFORTABLE)
                .orElse(0.0);
    }
}
