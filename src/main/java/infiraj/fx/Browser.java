package infiraj.fx;

import infiraj.text.WebAddress;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** The system's browser, which opens addresses; this program itself opens no connection. For the JavaFX thread only. */
public final class Browser {
    private Browser() {}

    /** Hands an address over. */
    public static void open(WebAddress address) {
        new Handle().getHostServices().showDocument(address.ascii());
    }

    /** Hands a file to whatever program it belongs to. */
    public static void open(Path file) {
        new Handle().getHostServices().showDocument(file.toUri().toString());
    }

    /** JavaFX gives its services to applications only; the toolkit was started without one. */
    private static final class Handle extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("the toolkit runs already");
        }
    }
}
