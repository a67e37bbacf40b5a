package infiraj.canvas;

import infiraj.timeline.Drawing.Mark;
import infiraj.timeline.TimeScale;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What hands do to the timeline: wheel and pinch zoom at the pointer, dragging and sideways scrolling move it. */
final class TimelineGestures {
    /** One notch of a wheel gives 40 units; this makes it a zoom by a little less than a quarter. */
    private static final double ZOOM_PER_UNIT = Math.log(1.22) / 40;

    /** Less than this is a click with a shaking hand, not a drag; in pixels. */
    private static final double CLICK_SLACK = 4;

    private static final double DOUBLE_CLICK_ZOOM = 3;

    private final TimelineView view;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private boolean dragging;
    private boolean banding;
    private final ZoomBand band = new ZoomBand();
    private final Flick flick = new Flick();

    TimelineGestures(TimelineView view) {
        this.view = view;
    }

    void install() {
        view.overlay(band);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        view.addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> view.hoveredProperty().set(Optional.empty()));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scroll(ScrollEvent event) {
        // A touchpad scrolls both ways; only what is clearly sideways, or a wheel with Shift, moves in time.
        if (event.isInertia() && !view.motion().isEnabled()) {
            event.consume();
            return;
        }
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double shifted = event.isShiftDown() && !sideways ? event.getDeltaY() : event.getDeltaX();
        if (sideways || event.isShiftDown()) {
            view.motion().jumpTo(view.goalScale().draggedBy(shifted).period());
        } else if (event.getDeltaY() != 0) {
            double factor = Math.exp(event.getDeltaY() * ZOOM_PER_UNIT);
            TimeScale zoomed = view.goalScale().zoomedAt(event.getX(), factor);
            // The small steps of a touchpad are smooth by themselves; the notches of a wheel are not.
            if (Math.abs(event.getDeltaY()) < 20) {
                view.motion().jumpTo(zoomed.period());
            } else {
                view.motion().glideTo(zoomed.period());
            }
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        view.motion()
                .jumpTo(view.goalScale()
                        .zoomedAt(event.getX(), event.getZoomFactor())
                        .period());
        event.consume();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        view.motion().hold();
        flick.begin();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = event.getX();
        dragging = false;
        banding = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_SLACK;
        if (dragging && banding) {
            band.reach(pressedX, Math.clamp(event.getX(), 0, view.getWidth()), view.getHeight());
        } else if (dragging) {
            view.setCursor(Cursor.CLOSED_HAND);
            view.motion()
                    .jumpTo(view.goalScale().draggedBy(event.getX() - lastX).period());
            lastX = event.getX();
            flick.at(seconds(), lastX);
        }
    }

    private static double seconds() {
        return System.nanoTime() / 1e9;
    }

    /** What was dragged runs on as fast as the hand was. */
    private void letGo() {
        double distance = Math.clamp(flick.distance(seconds()), -2 * view.getWidth(), 2 * view.getWidth());
        if (distance != 0) {
            view.motion().driftTo(view.goalScale().draggedBy(distance).period(), Flick.SECONDS);
        }
    }

    private void release(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        if (dragging && banding) {
            spread();
        } else if (dragging && event.getButton() == MouseButton.PRIMARY) {
            letGo();
        }
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Mark> mark = view.markAt(event.getX(), event.getY());
        if (mark.isPresent()) {
            view.choose(mark.get());
        } else if (event.getClickCount() == 2) {
            double factor = event.isShiftDown() ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM;
            view.motion()
                    .glideTo(view.goalScale().zoomedAt(event.getX(), factor).period());
        } else {
            view.chooseBackground();
        }
    }

    private void spread() {
        band.setVisible(false);
        if (band.isWide()) {
            view.motion()
                    .glideTo(view.goalScale().spreading(band.from(), band.to()).period());
        }
    }

    private void hover(MouseEvent event) {
        Optional<Mark> mark = view.markAt(event.getX(), event.getY());
        view.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        view.hoveredProperty()
                .set(mark.filter(m -> !m.isCluster()).map(m -> m.eventIds().getFirst()));
    }

    /** Arrows move the way they point, whichever way time runs. */
    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? 1 : 0.2;
        TimeScale scale = view.goalScale();
        boolean known = true;
        switch (event.getCode()) {
            case LEFT ->
                view.motion().glideTo(scale.draggedBy(step * scale.width()).period());
            case RIGHT ->
                view.motion().glideTo(scale.draggedBy(-step * scale.width()).period());
            case UP -> view.zoom(1.5);
            case DOWN -> view.zoom(1 / 1.5);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
