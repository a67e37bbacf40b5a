package infiraj.shell.tour;

import infiraj.fx.Prose;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;

/**
 * Dims the window but for one part of it and tells what that is for, part by part. While it lasts, keys and mouse belong to
 * it: Escape ends it, arrows and Enter walk.
 */
public final class Tour extends Pane {
    /** The window without the part: an outline within an outline. */
    private static final String VEIL = "M0 0H%1$.1fV%2$.1fH0Z M%3$.1f %4$.1fV%6$.1fH%5$.1fV%4$.1fZ";

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** In sizes of the title. */
    private static final double CARD_EM = 21;

    private static final double MARGIN = 5;
    private static final double ROUND = 8;

    private final Map<Stop, Node> parts;
    private final Messages messages;
    private final Runnable whenOver;
    private final Rectangle ring = new Rectangle();
    private final VBox card = new VBox();
    private final Label title = new Label();
    private final Prose text = new Prose();
    private final HBox dots = new HBox();
    private final Button back = new Button();
    private final Button next = new Button();
    private final EventHandler<KeyEvent> keys = this::press;
    private final SVGPath veil = new SVGPath();
    private Subscription following = Subscription.EMPTY;
    private int at;

    private Tour(Map<Stop, Node> parts, Messages messages, Runnable whenOver) {
        this.parts = parts;
        this.messages = messages;
        this.whenOver = whenOver;
        setId("tour");
        setManaged(false);
        // Above whatever else is laid over the window.
        setViewOrder(-1);
        // Places on the veil are those of the screen, whichever way the window reads.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        veil.getStyleClass().add("tour-veil");
        veil.setFillRule(FillRule.EVEN_ODD);
        ring.getStyleClass().add("tour-ring");
        ring.setArcWidth(ROUND);
        ring.setArcHeight(ROUND);
        List.of(veil, ring).forEach(shape -> shape.setManaged(false));
        getChildren().addAll(veil, ring, fill());
        addEventHandler(InputEvent.ANY, Event::consume);
    }

    /**
     * Begins a tour of a window.
     *
     * @param window in a scene; holds the parts somewhere
     * @param parts where each stop is
     * @param whenOver called once, whether it was walked to its end or left before
     */
    public static void over(Pane window, Map<Stop, Node> parts, Messages messages, Runnable whenOver) {
        Tour tour = new Tour(parts, messages, whenOver);
        window.getChildren().add(tour);
        Scene scene = window.getScene();
        // Before the window's own keys get to see them.
        scene.addEventFilter(KeyEvent.ANY, tour.keys);
        Optional<Node> focused = Optional.ofNullable(scene.getFocusOwner());
        tour.following = Subscription.combine(
                () -> focused.ifPresent(Node::requestFocus),
                () -> scene.removeEventFilter(KeyEvent.ANY, tour.keys),
                window.layoutBoundsProperty().subscribe(bounds -> {
                    tour.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight());
                    tour.requestLayout();
                }));
        tour.goTo(0);
    }

    private Node fill() {
        card.getStyleClass().add("tour-card");
        card.setNodeOrientation(
                messages.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        title.getStyleClass().add("tour-title");
        dots.getStyleClass().add("tour-dots");
        for (Stop stop : Stop.values()) {
            Region dot = new Region();
            dot.getStyleClass().add("tour-dot");
            dots.getChildren().add(dot);
        }
        Button skip = button(new Button(), "tour-skip", messages.say("shell.tour-skip"), this::end);
        button(back, "tour-back", messages.say("shell.tour-back"), () -> goTo(at - 1));
        button(next, "tour-next", "", this::goOn);
        next.getStyleClass().add("tour-main");
        next.setDefaultButton(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(dots, space, skip, back, next);
        foot.getStyleClass().add("tour-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(foot, new Insets(8, 0, 0, 0));
        card.getChildren().addAll(title, text, foot);
        return card;
    }

    private static Button button(Button button, String id, String name, Runnable action) {
        button.setId(id);
        button.setText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void goOn() {
        if (at == Stop.values().length - 1) {
            end();
        } else {
            goTo(at + 1);
        }
    }

    private void goTo(int place) {
        at = Math.clamp(place, 0, Stop.values().length - 1);
        Stop stop = Stop.values()[at];
        title.setText(messages.say(Stop.TITLES, stop));
        text.setText(messages.say(Stop.TEXTS, stop));
        card.setAccessibleText(title.getText() + "\n" + text.getText());
        boolean last = at == Stop.values().length - 1;
        next.setText(messages.say(last ? "shell.tour-begin" : "shell.tour-next"));
        back.setDisable(at == 0);
        for (int i = 0; i < dots.getChildren().size(); i++) {
            dots.getChildren().get(i).pseudoClassStateChanged(HERE, i == at);
        }
        next.requestFocus();
        requestLayout();
    }

    private void end() {
        following.unsubscribe();
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
            whenOver.run();
        }
    }

    private void press(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        switch (event.getCode()) {
            case ESCAPE -> end();
            case ENTER, SPACE -> fire();
            case RIGHT -> walk(!rightToLeft);
            case LEFT -> walk(rightToLeft);
            case TAB -> turnFocus();
            default -> {
                // Nothing else may happen under the veil.
            }
        }
    }

    private void walk(boolean onwards) {
        if (onwards) {
            goOn();
        } else {
            goTo(at - 1);
        }
    }

    /** What the focus is on, if it is here. */
    private void fire() {
        Scene scene = Objects.requireNonNull(getScene());
        if (scene.getFocusOwner() instanceof Button button && button.getParent() == next.getParent()) {
            button.fire();
        } else {
            goOn();
        }
    }

    private void turnFocus() {
        var buttons = next.getParent().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Button && !node.isDisabled())
                .toList();
        int now = buttons.indexOf(Objects.requireNonNull(getScene()).getFocusOwner());
        buttons.get((now + 1) % buttons.size()).requestFocus();
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D hole = hole();
        ring.setX(hole.getMinX());
        ring.setY(hole.getMinY());
        ring.setWidth(hole.getWidth());
        ring.setHeight(hole.getHeight());
        veil.setContent(String.format(
                Locale.ROOT,
                VEIL,
                getWidth(),
                getHeight(),
                hole.getMinX(),
                hole.getMinY(),
                hole.getMaxX(),
                hole.getMaxY()));
        double width = Math.min(CARD_EM * title.getFont().getSize(), getWidth() - 2 * MARGIN);
        Rectangle2D place = CardPlace.beside(hole, width, card.prefHeight(width), getWidth(), getHeight());
        card.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    /** The part that is told of, with a little air. */
    private Rectangle2D hole() {
        Node part = Objects.requireNonNull(parts.get(Stop.values()[at]));
        Bounds bounds = sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double left = Math.max(0, bounds.getMinX() - MARGIN);
        double top = Math.max(0, bounds.getMinY() - MARGIN);
        double right = Math.min(getWidth(), bounds.getMaxX() + MARGIN);
        double bottom = Math.min(getHeight(), bounds.getMaxY() + MARGIN);
        return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
