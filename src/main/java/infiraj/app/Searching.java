package infiraj.app;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.search.IndexKeeper;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Wires the search of a window: which names it knows, and on which threads it works. */
final class Searching {
    private Searching() {}

    /**
     * Searches on a thread of its own, which does not keep the program alive.
     *
     * @param options say where a large index is kept
     * @param start what its work waits for
     */
    static Finder aside(Explorer explorer, Options options, CompletableFuture<?> start) {
        Executor worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("search").factory());
        worker.execute(start::join);
        Engines engines = engines(IndexKeeper.in(options.index()));
        return new Finder(explorer, engines, worker, Platform::runLater);
    }

    /** Searches at once, for a picture that has to wait for the answer anyway. */
    static Finder atOnce(Explorer explorer, IndexKeeper keeper) {
        return new Finder(explorer, engines(keeper), Runnable::run, Runnable::run);
    }

    /** Engines that know the names that come with the program; these are read when the first one is made. */
    static Engines engines(IndexKeeper keeper) {
        return corpus -> Engines.keeping(keeper, names()).over(corpus);
    }

    /** The names that come with the program. */
    static Gazetteer names() throws IOException {
        Path gazetteer = Options.shipped().resolve(GazetteerFile.PATH);
        return Files.exists(gazetteer) ? GazetteerFile.read(gazetteer) : Gazetteer.EMPTY;
    }
}
