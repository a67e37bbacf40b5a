package infiraj.canvas;

import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Mark;
import infiraj.timeline.Folding;
import infiraj.timeline.Period;
import infiraj.timeline.Tally;
import infiraj.timeline.TimeScale;
import infiraj.timeline.TimelinePicture;
import infiraj.timeline.TimelineSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The timeline: paints it, and tells what is pointed at, chosen and where the view has been moved. */
public final class TimelineView extends DrawingView {
    /** Makes the specification of a picture for a period, a size and what the pointer is on. */
    @FunctionalInterface
    public interface Specifier {
        TimelineSpec specify(Period period, double width, double height, Optional<String> hovered);
    }

    private final Specifier specifier;
    private final ObjectProperty<Period> period;
    private final PeriodMotion motion;
    private final ObjectProperty<Optional<String>> hovered =
            new SimpleObjectProperty<>(this, "hovered", Optional.empty());
    private final ReadOnlyObjectWrapper<Tally> tally =
            new ReadOnlyObjectWrapper<>(this, "tally", new Tally(0, 0, 0, 0));
    private List<Mark> marks = List.of();
    private Consumer<String> onChosen = id -> {};
    private Runnable onBackground = () -> {};
    private boolean leftward;
    private Folding folding = Folding.NONE;

    /**
     * @param period what is visible; the view moves it when people do
     */
    public TimelineView(Specifier specifier, ObjectProperty<Period> period) {
        super(Role.BACKGROUND);
        this.specifier = specifier;
        this.period = period;
        this.motion = new PeriodMotion(period);
        getStyleClass().add("timeline-view");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(true);
        period.subscribe(this::invalidate);
        hovered.subscribe(this::invalidate);
        new TimelineGestures(this).install();
        // Above the drawing, which would cover a border of the view itself.
        Region ring = new Region();
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        layoutBoundsProperty().subscribe(bounds -> ring.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
        overlay(ring);
    }

    @Override
    Drawing draw(double width, double height) {
        TimelineSpec spec = specifier.specify(period.get(), width, height, hovered.get());
        leftward = spec.leftward();
        folding = spec.folding();
        motion.setFolding(folding);
        TimelinePicture picture = TimelinePicture.draw(spec);
        marks = picture.drawing().marks();
        tally.set(picture.tally());
        return picture.drawing();
    }

    /** Moves the view; every way of moving goes through it. */
    public PeriodMotion motion() {
        return motion;
    }

    public ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** The event under the pointer. */
    public ObjectProperty<Optional<String>> hoveredProperty() {
        return hovered;
    }

    /** Called with the id of an event that was clicked. */
    public void setOnChosen(Consumer<String> onChosen) {
        this.onChosen = onChosen;
    }

    /** Called when the ground between the events was clicked. */
    public void setOnBackground(Runnable onBackground) {
        this.onBackground = onBackground;
    }

    /** The scale at rest or, during a glide, the one it is gliding to. */
    TimeScale goalScale() {
        return TimeScale.showing(motion.goal(), folding, Math.max(1, Math.floor(getWidth())), leftward);
    }

    Optional<Mark> markAt(double x, double y) {
        // Later marks are painted over earlier ones.
        return marks.reversed().stream().filter(mark -> mark.contains(x, y)).findFirst();
    }

    void choose(Mark mark) {
        if (mark.isCluster()) {
            open(mark);
        } else {
            onChosen.accept(mark.eventIds().getFirst());
        }
    }

    void chooseBackground() {
        onBackground.run();
    }

    /** Zooms in on a cluster until its events come apart. */
    private void open(Mark cluster) {
        TimeScale scale = goalScale();
        double middle = cluster.x() + cluster.width() / 2;
        motion.glideTo(scale.zoomedAt(middle, 4).period());
    }

    /** Where an event is painted, in this view's coordinates, if it is. */
    public Optional<Bounds> boundsOf(String event) {
        return marks.stream()
                .filter(mark -> mark.eventIds().contains(event))
                .findFirst()
                .map(mark -> new BoundingBox(mark.x(), mark.y(), mark.width(), mark.height()));
    }

    /** Zooms about the middle. */
    public void zoom(double factor) {
        motion.glideTo(goalScale().zoomedAt(getWidth() / 2, factor).period());
    }

    /** Moves on in time by a share of what is visible; negative goes back. */
    public void advance(double share) {
        TimeScale scale = goalScale();
        double onwards = (leftward ? share : -share) * scale.width();
        motion.glideTo(scale.draggedBy(onwards).period());
    }

    /** Moves so that a day is in the middle. */
    public void centreOn(double day) {
        motion.glideTo(goalScale().centredOn(day).period());
    }
}
