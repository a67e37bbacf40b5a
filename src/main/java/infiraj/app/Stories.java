package infiraj.app;

import infiraj.slideshow.Library;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Wires the stories of a window: where they lie, and on which threads they are read and written. */
final class Stories {
    /** Where a person's own stories lie when the chronology is the program's, which an update replaces. */
    private static final Path HOME = Path.of(System.getProperty("user.home", "."), ".infiraj");

    private Stories() {}

    /** Read and written on a thread of their own, which does not keep the program alive. */
    static Library aside(Options options) {
        Executor worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("stories").factory());
        return new Library(options.folder(), own(options), worker, Platform::runLater);
    }

    /** Read at once, for a picture. */
    static Library atOnce(Options options) {
        return new Library(options.folder(), own(options), Runnable::run, Runnable::run);
    }

    private static Path own(Options options) {
        return options.corpus().orElse(HOME);
    }
}
