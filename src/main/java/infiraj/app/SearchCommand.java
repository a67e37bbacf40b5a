package infiraj.app;

import infiraj.export.ResultFormat;
import infiraj.search.IndexKeeper;
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
import picocli.CommandLine;
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
            "article: who: type: (several values set off by commas) from: to: (dates in EDTF).",
            "--corpus may also be a folder of article files, or a JSON Lines file of articles.",
            "Offsets in JSON are UTF-16 units within the paragraph, end exclusive."
        })
public final class SearchCommand implements Callable<Integer> {
    private static final int MOST_LISTED = 10;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "What to look for.")
    private @Nullable String query;

    @Option(names = "--queries", paramLabel = "FILE", description = "Answer each line of a UTF-8 file instead.")
    private @Nullable Path queries;

    @Option(names = "--json", description = "Write one JSON object a query, each on a line.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most hits of a query (10; with --out all there are).")
    private @Nullable Integer limit;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write every hit with its source into a file that ends in .md, .html, .csv or .json instead.")
    private @Nullable Path file;

    @Option(names = "--replace", description = "With --out, replace a file that is there already.")
    private boolean replace;

    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        if ((query == null) == (queries == null) || limit != null && limit < 1) {
            throw new ParameterException(
                    command.commandLine(), "Give either a query or --queries, and a limit of at least 1.");
        }
        if (file != null && (query == null || json)) {
            throw new ParameterException(command.commandLine(), "--out takes one query, and no --json.");
        }
        PrintWriter out = command.commandLine().getOut();
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        SearchSource source = new SearchSource(
                options.folder(), messages, command.commandLine().getErr());
        Optional<ResultFormat> format = Optional.ofNullable(file).flatMap(ResultFormat::of);
        if (file != null && format.isEmpty()) {
            command.commandLine().getErr().println(messages.say("app.results-ending", file));
            return Exit.WRONG_USAGE;
        }
        try (IndexKeeper keeper = IndexKeeper.in(options.index())) {
            Optional<SearchEngine> found = source.engine(keeper);
            if (found.isEmpty()) {
                return Exit.WRONG_USAGE;
            }
            try (SearchEngine engine = found.get()) {
                if (file != null && query != null && format.isPresent()) {
                    SearchExport export = new SearchExport(file, format.get(), replace, most(Integer.MAX_VALUE));
                    return export(export, engine, source);
                }
                answer(engine, json ? new SearchJson(out, messages) : new SearchText(out, messages));
            }
        } catch (NoSuchFileException missing) {
            command.commandLine().getErr().println(messages.say("app.no-such-file", missing.getFile()));
            return Exit.WRONG_USAGE;
        }
        out.flush();
        return Exit.GOOD;
    }

    private int export(SearchExport export, SearchEngine engine, SearchSource source) throws IOException {
        SearchExport.Outcome outcome = export.write(String.valueOf(query), engine, source);
        CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        PrintWriter told = outcome.exit() == Exit.GOOD ? commandLine.getOut() : commandLine.getErr();
        told.println(outcome.sentence());
        told.flush();
        return outcome.exit();
    }

    private int most(int otherwise) {
        return limit == null ? otherwise : limit;
    }

    /** Writes what was found. */
    interface Output {
        void write(String query, SearchResult result);
    }

    private void answer(SearchEngine engine, Output output) throws IOException {
        int most = most(MOST_LISTED);
        if (query != null) {
            output.write(query, engine.search(query, SearchOptions.best(most)));
        } else if (queries != null) {
            try (BufferedReader lines = Files.newBufferedReader(queries, StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.write(line, engine.search(line, SearchOptions.best(most)));
                }
            }
        }
    }
}
