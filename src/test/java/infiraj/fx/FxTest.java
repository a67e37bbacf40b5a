package infiraj.fx;

import infiraj.theme.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;

/** Base of the tests that need JavaFX: starts the toolkit once per JVM, on the headless platform, with our fonts. */
public abstract class FxTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final Path PICTURES = Path.of("target", "pictures");
    private static boolean started;

    /** Something to do that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    @BeforeAll
    static synchronized void startToolkit() throws InterruptedException {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(() -> {
            // Closing the last stage of one test must not end the toolkit for the next.
            Platform.setImplicitExit(false);
            Fonts.load();
            ready.countDown();
        });
        if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the toolkit does not start");
        }
        started = true;
    }

    /** Runs on the JavaFX thread and waits; what it throws is thrown here. */
    protected static <T extends @org.jspecify.annotations.Nullable Object> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer from the JavaFX thread", e);
        }
    }

    /** Runs on the JavaFX thread and waits. */
    protected static void doOnFx(Action action) {
        FxTest.<@org.jspecify.annotations.Nullable Void>onFx(() -> {
            action.run();
            return null;
        });
    }

    /** A scene on no stage, styled and laid out. Call on the JavaFX thread. */
    protected static Scene scene(
            Parent root, double width, double height, Palette palette, NodeOrientation orientation) {
        root.setStyle(palette.css());
        root.setNodeOrientation(orientation);
        Scene scene = new Scene(root, width, height);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** Leaves a picture of a scene in {@code target/pictures} for a person to look at. Call on the JavaFX thread. */
    protected static Image picture(Scene scene, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Image image = Pictures.of(scene);
        Pictures.write(image, PICTURES.resolve(name + ".png"));
        return image;
    }
}
