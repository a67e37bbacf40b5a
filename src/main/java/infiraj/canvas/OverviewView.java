package infiraj.canvas;

import infiraj.theme.Role;
import infiraj.timeline.Drawing;
import infiraj.timeline.Folding;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.OverviewPicture.Grip;
import infiraj.timeline.Period;
import infiraj.timeline.TimeScale;
import infiraj.timeline.TimelineSpec;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** The strip that shows the whole chronology and, as a window to drag and to widen, the part that is visible. */
public final class OverviewView extends DrawingView {
    /** Makes the specification of the strip for a size. */
    @FunctionalInterface
    public interface Specifier {
        TimelineSpec specify(double width, double height);
    }

    private static final double LEAST_DAYS = 3;

    private final Specifier specifier;
    private final ObjectProperty<Period> visible;
    private final PeriodMotion motion;
    private Optional<OverviewPicture> strip = Optional.empty();
    private TimeScale scale = new TimeScale(Folding.NONE, 0, 1, 1, false);
    private Grip grip = Grip.BODY;
    private double grabbedAt;

    /** Places, of which a fold takes few: a window that is dragged keeps its width. */
    private Period grabbed;

    /**
     * @param visible what the timeline shows
     * @param motion moves it
     */
    public OverviewView(Specifier specifier, ObjectProperty<Period> visible, PeriodMotion motion) {
        super(Role.SUNKEN);
        this.specifier = specifier;
        this.visible = visible;
        this.motion = motion;
        this.grabbed = visible.get();
        getStyleClass().add("overview-view");
        setAccessibleRole(AccessibleRole.SLIDER);
        visible.subscribe(this::repaint);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    }

    @Override
    Drawing draw(double width, double height) {
        if (strip.isEmpty()) {
            TimelineSpec spec = specifier.specify(width, height);
            scale = TimeScale.showing(spec.period(), spec.folding(), width, spec.leftward());
            strip = Optional.of(new OverviewPicture(spec));
        }
        return strip.get().showing(visible.get());
    }

    @Override
    void discard() {
        strip = Optional.empty();
    }

    private void press(MouseEvent event) {
        Optional<Grip> taken = OverviewPicture.gripAt(scale, visible.get(), event.getX());
        double place = scale.placeAt(event.getX());
        if (taken.isEmpty()) {
            Period now = scale.folding().folded(visible.get());
            motion.glideTo(scale.folding().unfolded(now.shifted(place - (now.from() + now.to()) / 2)));
        }
        grip = taken.orElse(Grip.BODY);
        grabbedAt = place;
        grabbed = scale.folding().folded(motion.goal());
    }

    private void drag(MouseEvent event) {
        double moved = scale.placeAt(event.getX()) - grabbedAt;
        motion.jumpTo(scale.folding()
                .unfolded(
                        switch (grip) {
                            case BODY -> grabbed.shifted(moved);
                            case START ->
                                new Period(Math.min(grabbed.from() + moved, grabbed.to() - LEAST_DAYS), grabbed.to());
                            case END ->
                                new Period(grabbed.from(), Math.max(grabbed.to() + moved, grabbed.from() + LEAST_DAYS));
                        }));
    }

    private void hover(MouseEvent event) {
        setCursor(OverviewPicture.gripAt(scale, visible.get(), event.getX())
                .map(g -> g == Grip.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE)
                .orElse(Cursor.HAND));
    }
}
