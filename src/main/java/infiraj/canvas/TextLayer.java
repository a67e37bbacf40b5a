package infiraj.canvas;

import infiraj.fx.FaceFonts;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The texts of a drawing. A text that the drawing before had too keeps its node, so that moving shapes nothing anew. */
final class TextLayer extends Group {
    private record Key(String text, TextStyle style, boolean rightToLeft) {}

    private final Rectangle bounds = new Rectangle();
    private Map<Key, Deque<Text>> before = new HashMap<>();
    private Map<Key, Deque<Text>> now = new HashMap<>();
    private final List<Text> shown = new ArrayList<>();

    TextLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setClip(bounds);
    }

    /** What is beyond this size is not shown. */
    void fit(double width, double height) {
        bounds.setWidth(width);
        bounds.setHeight(height);
    }

    /** Begins a drawing. */
    void begin() {
        Map<Key, Deque<Text>> reused = before;
        before = now;
        now = reused;
        now.clear();
        shown.clear();
    }

    /**
     * Adds a text.
     *
     * @param rightToLeft its base direction
     */
    void add(Label label, boolean rightToLeft, Color colour) {
        Key key = new Key(label.text(), label.style(), rightToLeft);
        Deque<Text> kept = before.get(key);
        Text text = kept == null || kept.isEmpty() ? made(key) : kept.pop();
        now.computeIfAbsent(key, unknown -> new ArrayDeque<>()).push(text);
        text.setFill(colour);
        text.setLayoutX(left(label));
        text.setLayoutY(label.y());
        shown.add(text);
    }

    /** Ends a drawing: what it has no more is gone. */
    void end() {
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private static Text made(Key key) {
        Text text = new Text(key.text);
        text.setFont(FaceFonts.of(key.style.face(), key.style.size(), key.style.bold()));
        text.setTextOrigin(VPos.BASELINE);
        text.setNodeOrientation(key.rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        text.setManaged(false);
        return text;
    }

    private static double left(Label label) {
        TextStyle style = label.style();
        double width = FaceFonts.width(label.text(), style.face(), style.size(), style.bold());
        return label.left(width);
    }
}
