package infiraj.app;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.OwnWords;
import infiraj.model.Corpus;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import infiraj.workspace.Outcome;
import infiraj.workspace.Parcel;
import infiraj.workspace.State;
import infiraj.workspace.Trouble;
import infiraj.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code infiraj workspace}: what one has added oneself, as a folder and as a file to hand on. */
@Command(
        name = "workspace",
        mixinStandardHelpOptions = true,
        description =
                "Says what your workspace holds and what in it cannot be read; shares it, and takes over a shared one.")
final class WorkspaceCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** Says what is there. */
    @Override
    public Integer call() {
        return with(workspace -> {
            State state = workspace.now().state();
            say("workspace.contents", workspace.path());
            say("workspace.articles", count(state.articles().size()));
            say("workspace.events", count(state.events().size()));
            say("workspace.notes", count(state.notes().size()));
            say("workspace.stars", count(state.stars().size()));
            say("workspace.bookmarks", count(state.bookmarks().size()));
            say("workspace.decided", count(state.decided().size()));
            return workspace.findings().isEmpty() ? Exit.GOOD : Exit.FOUND_PROBLEMS;
        });
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes the whole workspace into one .zip to hand on; an older file of that name is replaced.")
    int export(@Parameters(paramLabel = "OUT.zip", description = "The file to write.") Path file) {
        return with(workspace -> {
            Optional<Trouble> trouble = workspace.share(file);
            if (trouble.isPresent()) {
                return complain(new OwnWords(messages()).why(trouble.get()), Exit.WRONG_USAGE);
            }
            say("workspace.shared", file);
            return Exit.GOOD;
        });
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Takes over what somebody has shared. What is taken gets another id; what is the same is not doubled.")
    int take(@Parameters(paramLabel = "IN.zip", description = "The file to take over.") Path file) {
        return with(workspace -> switch (workspace.look(file)) {
            case Parcel.Opening.Refused refused ->
                complain(
                        file + ": " + new OwnWords(messages()).why(refused),
                        refused.reason() == Parcel.Reason.UNREADABLE ? Exit.WRONG_USAGE : Exit.FOUND_PROBLEMS);
            case Parcel.Opening.Opened(Parcel parcel) -> take(workspace, parcel);
        });
    }

    private int take(Workspace workspace, Parcel parcel) {
        return switch (workspace.receive(parcel)) {
            case Outcome.NotKept(Trouble trouble) ->
                complain(messages().say("workspace.not-kept", new OwnWords(messages()).why(trouble)), Exit.WRONG_USAGE);
            case Outcome.Kept kept -> {
                out().println(new OwnWords(messages()).received(parcel));
                out().flush();
                parcel.left().forEach(problem -> complain(new ProblemWords(messages()).say(problem), 0));
                yield parcel.left().isEmpty() ? Exit.GOOD : Exit.FOUND_PROBLEMS;
            }
        };
    }

    private int with(ToIntFunction<Workspace> work) {
        Corpus corpus = switch (CorpusLoader.load(options().folder())) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> Corpus.empty();
        };
        try (Workspace workspace = Keeping.open(options(), corpus)) {
            Keeping.lines(workspace, messages(), new ProblemWords(messages())::say)
                    .forEach(line -> complain(line, 0));
            return work.applyAsInt(workspace);
        }
    }

    private Options options() {
        return parent.options(shared);
    }

    private Messages messages() {
        return new Messages(Wording.of(options().language()));
    }

    /** As text: a count is no plural here, it stands after its name. */
    private static String count(int number) {
        return Integer.toString(number);
    }

    private void say(String key, Object argument) {
        out().println(messages().say(key, argument.toString()));
        out().flush();
    }

    private int complain(String line, int exit) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println(line);
        err.flush();
        return exit;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
