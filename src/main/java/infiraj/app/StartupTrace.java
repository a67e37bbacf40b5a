package infiraj.app;

import java.time.Duration;
import java.time.Instant;
import javafx.stage.Stage;

/**
 * Says how long the start took: with {@code -Dinfiraj.trace=startup} the program writes {@code usable <milliseconds>} to
 * standard error when the corpus has been painted, counted from the start of the process, and ends.
 */
final class StartupTrace {
    private static final String PROPERTY = "infiraj.trace";

    private StartupTrace() {}

    static boolean isWanted() {
        return "startup".equals(System.getProperty(PROPERTY));
    }

    /** To be called when the corpus has been painted; closes the window. */
    static void finish(Stage stage) {
        Terminal.err().println("usable " + sinceStart().toMillis());
        stage.hide();
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
