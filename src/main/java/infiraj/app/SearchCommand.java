package infiraj.app;

import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchResult;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code infiraj search}: answers one query, or a file of them, over the shipped corpus or any folder of articles. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches articles and events.",
        footer = {
            "",
            "A query: words, \"phrases\", -exclusion, OR, prefix*, =word exactly as written,",
            "article: who: type: from: to: (dates in EDTF).",
            "--corpus may also be a folder of article files, or a JSON Lines file of articles.",
            "Offsets in JSON are UTF-16 units within the paragraph, end exclusive."
        })
public final class SearchCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "What to look for.")
    private @Nullable String query;

    @Option(names = "--queries", paramLabel = "FILE", description = "Answer each line of a UTF-8 file instead.")
    private @Nullable Path queries;

    @Option(names = "--json", description = "Write one JSON object a query, each on a line.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "The most hits of a query (10).")
    private int limit;

    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        if ((query == null) == (queries == null) || limit < 1) {
            throw new ParameterException(
                    command.commandLine(), "Give either a query or --queries, and a limit of at least 1.");
        }
        PrintWriter out = command.commandLine().getOut();
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        SearchSource source = new SearchSource(
                options.folder(), messages, command.commandLine().getErr());
        Optional<SearchEngine> found = source.engine();
        if (found.isEmpty()) {
            return Exit.WRONG_USAGE;
        }
        try (SearchEngine engine = found.get()) {
            answer(engine, json ? new SearchJson(out, messages) : new SearchText(out, messages));
        } catch (NoSuchFileException missing) {
            command.commandLine().getErr().println(messages.say("app.no-such-file", missing.getFile()));
            return Exit.WRONG_USAGE;
        }
        out.flush();
        return Exit.GOOD;
    }

    /** Writes what was found. */
    interface Output {
        void write(String query, SearchResult result);
    }

    private void answer(SearchEngine engine, Output output) throws IOException {
        if (query != null) {
            output.write(query, engine.search(query, SearchOptions.best(limit)));
        } else if (queries != null) {
            try (BufferedReader lines = Files.newBufferedReader(queries, StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.write(line, engine.search(line, SearchOptions.best(limit)));
                }
            }
        }
    }
}
