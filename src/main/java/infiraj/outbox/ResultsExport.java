package infiraj.outbox;

import infiraj.explorer.Explorer;
import infiraj.explorer.Newest;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.SearchFailure;
import infiraj.export.ResultExtract;
import infiraj.export.ResultFormat;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.search.Answers;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Window;

/** Writes everything that a search found, listed or not, into a file that the person chooses. */
public final class ResultsExport {
    private static final List<Ways.Kind> KINDS = Arrays.stream(ResultFormat.values())
            .map(format -> Ways.Kind.of(format, format.ending()))
            .toList();

    private final Explorer explorer;
    private final Finder finder;
    private final Ways ways;
    private final Newest newest;
    private final Consumer<String> say;

    /**
     * @param ways ask where to
     * @param worker where the file is written
     * @param home the JavaFX thread
     * @param say told a sentence, there, of what was written or why nothing could be
     */
    public ResultsExport(
            Explorer explorer, Finder finder, Ways ways, Executor worker, Executor home, Consumer<String> say) {
        this.explorer = explorer;
        this.finder = finder;
        this.ways = ways;
        this.newest = new Newest(worker, home);
        this.say = say;
    }

    /** Asks where to, and writes what the present query finds. On the JavaFX thread. */
    public void export(Window owner) {
        Messages messages = new Messages(explorer.appearance().wording());
        ways.place(owner, KINDS, messages).ifPresent(place -> write(place, messages));
    }

    private void write(Ways.Place place, Messages messages) {
        String query = finder.queryProperty().get();
        Callable<Answers> everything = finder.everything();
        Corpus corpus = explorer.corpus();
        newest.ask(
                stopped -> {
                    try (Answers answers = everything.call()) {
                        ResultExtract extract =
                                new ResultExtract(query, answers, Integer.MAX_VALUE, corpus::article, corpus::event);
                        write(extract, place, messages, stopped);
                        return extract.size();
                    }
                },
                written -> say.accept(messages.say("outbox.results-written", written, place.file())),
                failure -> say.accept(why(failure, place.file(), messages)));
    }

    private static void write(ResultExtract extract, Ways.Place place, Messages messages, BooleanSupplier stopped)
            throws IOException {
        ResultFormat format = ResultFormat.of(place.file()).orElseThrow();
        WholeFile.write(
                place.file(),
                place.overwriting(),
                out -> format.write(extract, messages, new Stoppable(out, Long.MAX_VALUE, stopped)));
    }

    private static String why(Exception failure, Path file, Messages messages) {
        return switch (failure) {
            case SearchFailure none -> messages.say("finding.failed");
            case FileAlreadyExistsException there -> messages.say("outbox.exists", file);
            default -> messages.say("outbox.cannot-write", file);
        };
    }
}
