package infiraj.app;

import infiraj.slideshow.Library;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Wires the stories of a window: where they lie, and on which threads they are read and written. */
final class Stories {
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

    /** Beside the chronology, or among the person's data when it is the program's, which an update replaces. */
    private static Path own(Options options) {
        return options.corpus().orElseGet(() -> DataFolders.ofThisMachine().data());
    }
}
