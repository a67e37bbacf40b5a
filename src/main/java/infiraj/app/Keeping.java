package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.explorer.OwnWords;
import infiraj.explorer.OwnWork;
import infiraj.model.Corpus;
import infiraj.shell.MainWindow;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import infiraj.workspace.Finding;
import infiraj.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;

/** Wires the person's workspace: where it lies, on which threads it is read and written, and what is said of it. */
final class Keeping {
    private static final Executor FOLDING = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("workspace").factory());

    private Optional<Workspace> workspace = Optional.empty();

    /** Opens the workspace over a corpus; not for the JavaFX thread. */
    static Workspace open(Options options, Corpus corpus) {
        return Workspace.open(options.own(), corpus, FOLDING);
    }

    /** A corpus with what the person has added; says on standard error what of that cannot be read. */
    static Corpus over(Corpus corpus, Options options, Messages messages) {
        try (Workspace workspace = open(options, corpus)) {
            lines(workspace, messages, new ProblemWords(messages)::say).forEach(Terminal.err()::println);
            return workspace.now().corpus();
        }
    }

    /**
     * Takes the workspace up in a window, which says beside itself what is wrong with it, if anything is.
     *
     * @param then done on the JavaFX thread when what is the person's own is on the screen
     */
    void takeUp(Options options, Corpus corpus, OwnWork work, MainWindow window, Runnable then) {
        Workspace opened = open(options, corpus);
        synchronized (this) {
            workspace = Optional.of(opened);
        }
        Messages messages = new Messages(Wording.of(options.language()));
        List<String> lines = lines(opened, messages, new ProblemWords(messages)::onScreen);
        Platform.runLater(() -> {
            work.use(opened, then);
            if (!lines.isEmpty()) {
                window.warn(messages.say("workspace.damaged"), lines);
            }
        });
    }

    /** Brings the files up to date, as the window has been closed. */
    synchronized void close() {
        workspace.ifPresent(Workspace::close);
    }

    /** What could not be read, and where it has been put. */
    static List<String> lines(Workspace workspace, Messages messages, Function<Problem, String> words) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : workspace.findings()) {
            finding.problems().stream().map(words).forEach(lines::add);
            finding.aside()
                    .map(aside -> messages.say("workspace.put-aside", aside))
                    .ifPresent(lines::add);
        }
        workspace
                .now()
                .readOnly()
                .map(trouble -> messages.say("workspace.read-only", new OwnWords(messages).why(trouble)))
                .ifPresent(lines::add);
        return lines;
    }
}
