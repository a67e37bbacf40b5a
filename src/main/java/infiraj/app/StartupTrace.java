package infiraj.app;

import java.time.Duration;
import java.time.Instant;

/**
 * Says how long the start took: with {@code -Dinfiraj.trace=startup} the program writes to standard error {@code usable
 * <milliseconds>} when the timeline has been painted and {@code complete <milliseconds>} when the article beside it has, counted
 * from the start of the process, and ends.
 */
final class StartupTrace {
    private static final String PROPERTY = "infiraj.trace";

    private StartupTrace() {}

    static boolean isWanted() {
        return "startup".equals(System.getProperty(PROPERTY));
    }

    /** To be called when something of the window has been painted. */
    static void report(String what) {
        if (isWanted()) {
            Terminal.err().println(what + " " + sinceStart().toMillis());
        }
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
