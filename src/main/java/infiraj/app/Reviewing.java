package infiraj.app;

import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.intake.Candidates;
import infiraj.intake.VocabularyFile;
import infiraj.review.ReviewDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Wires the review of candidates: which vocabulary it knows, where decisions are kept, and on which threads it works. */
final class Reviewing {
    private static final Executor WORKER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("intake").factory());

    private Reviewing() {}

    /** A desk that works on a thread of its own, which does not keep the program alive. */
    static ReviewDesk desk(Explorer explorer) {
        OwnWork work = new OwnWork(explorer, WORKER, Platform::runLater);
        return new ReviewDesk(explorer, work, Reviewing::candidates, WORKER, Platform::runLater);
    }

    /** Made when first needed: reading the vocabulary would only hold up the start. */
    private static Candidates candidates() {
        return Held.CANDIDATES;
    }

    /** What is made once. */
    private static final class Held {
        private static final Candidates CANDIDATES = read();

        private static Candidates read() {
            try {
                return new Candidates(VocabularyFile.read(Options.shipped()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
