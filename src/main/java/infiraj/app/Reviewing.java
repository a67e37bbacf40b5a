package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.explorer.Explorer;
import infiraj.intake.Candidates;
import infiraj.intake.OwnFolder;
import infiraj.intake.VocabularyFile;
import infiraj.model.Corpus;
import infiraj.review.ReviewDesk;
import infiraj.shell.MainWindow;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        return new ReviewDesk(explorer, Reviewing::candidates, WORKER, Platform::runLater);
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

    /** Takes up what the person has taken in before, or says beside the window why that cannot be worked with. */
    static void takeUp(Options options, Corpus corpus, ReviewDesk desk, MainWindow window) {
        WORKER.execute(() -> {
            Messages messages = new Messages(Wording.of(options.language()));
            try {
                switch (OwnFolder.open(options.own(), corpus)) {
                    case OwnFolder.Opening.Opened(OwnFolder own) -> Platform.runLater(() -> desk.use(own));
                    case OwnFolder.Opening.Refused(var reason) ->
                        Platform.runLater(() -> window.warn(
                                messages.say("app.own-refused", options.own()), lines(reason.problems(), messages)));
                }
            } catch (IOException e) {
                Platform.runLater(() -> window.warn(
                        messages.say("app.own-refused", options.own()),
                        List.of(e.getClass().getSimpleName() + ": " + e.getMessage())));
            }
        });
    }

    private static List<String> lines(List<Problem> problems, Messages messages) {
        return problems.stream().map(new ProblemWords(messages)::onScreen).toList();
    }
}
