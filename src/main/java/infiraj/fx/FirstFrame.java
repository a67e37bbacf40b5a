package infiraj.fx;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/** Waits until what a scene holds has been painted. For the JavaFX thread only. */
public final class FirstFrame {
    private FirstFrame() {}

    /**
     * Runs something once, when the scene as it is now has been laid out and painted.
     *
     * @param scene on a stage that is showing; its fill changes
     */
    public static void then(Scene scene, Runnable action) {
        afterPulse(scene, () -> {
            // JavaFX paints on a thread of its own. It waits for the frame before when it hands over the next one, and
            // it hands one over only if something has changed.
            scene.setFill(Color.BLACK.equals(scene.getFill()) ? Color.WHITE : Color.BLACK);
            afterPulse(scene, action);
        });
    }

    private static void afterPulse(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
        Platform.requestNextPulse();
    }
}
