package infiraj.reader;

import infiraj.text.WebAddress;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does to the text: selects, points at evidence, scrolls. */
final class Pointer {
    /** Pixels beyond the edge to pixels per frame. */
    private static final double PULL = 0.15;

    private final ArticleFlow flow;
    private final Scroller scroller;
    private final ArticleView view;
    private final Hint hint;
    private Point2D last = Point2D.ZERO;
    private final AnimationTimer pulling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull();
        }
    };

    Pointer(ArticleFlow flow, Scroller scroller, ArticleView view) {
        this.flow = flow;
        this.scroller = scroller;
        this.view = view;
        this.hint = new Hint(flow);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> pulling.stop());
        flow.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        flow.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private Point2D at(MouseEvent event) {
        return flow.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void move(MouseEvent event) {
        flow.setCursor(cursor(at(event)));
        hint.say(view.readingAt(at(event)));
    }

    private Cursor cursor(Point2D point) {
        return view.eventsAt(point).isEmpty() && view.linkAt(point).isEmpty() ? Cursor.TEXT : Cursor.HAND;
    }

    private void press(MouseEvent event) {
        flow.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        last = at(event);
        flow.spotAt(last)
                .ifPresent(spot -> view.selecting().ifPresent(selecting -> {
                    if (event.isShiftDown()) {
                        selecting.extend(spot);
                    } else {
                        selecting.begin(spot, event.getClickCount());
                    }
                }));
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            last = at(event);
            extend();
            if (beyond() == 0) {
                pulling.stop();
            } else {
                pulling.start();
            }
        }
    }

    private void extend() {
        flow.spotAt(last).ifPresent(spot -> view.selecting().ifPresent(selecting -> selecting.extend(spot)));
    }

    /** How far the pointer is above (negative) or below the window. */
    private double beyond() {
        return Math.min(0, last.getY()) + Math.max(0, last.getY() - flow.getHeight());
    }

    private void pull() {
        scroller.by(beyond() * PULL);
        extend();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            Optional<WebAddress> link = view.linkAt(at(event));
            link.ifPresent(view.onLinkClickedProperty().get());
            List<String> events =
                    event.getTarget() instanceof MarginMark mark ? List.of(mark.eventId()) : view.eventsAt(at(event));
            if (link.isEmpty() && !events.isEmpty()) {
                view.onEventsClickedProperty().get().accept(events);
            }
        }
    }

    private void scroll(ScrollEvent event) {
        if (!event.isShortcutDown() && event.getDeltaY() != 0) {
            scroller.by(-event.getDeltaY());
            event.consume();
        }
    }
}
