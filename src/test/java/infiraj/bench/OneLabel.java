package infiraj.bench;

import infiraj.fx.FirstFrame;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * The least that a JavaFX program can do: a window with one label, of the size of Infiraj's. Ends when it is painted, or
 * stays open if told {@link #STAY}.
 */
public final class OneLabel {
    static final String STAY = "stay";

    private OneLabel() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Infiraj"), 1440, 900));
            stage.show();
            FirstFrame.then(stage.getScene(), painted::countDown);
        });
        painted.await();
        System.err.println("usable");
        if (args.length == 0) {
            System.exit(0);
        }
    }
}
