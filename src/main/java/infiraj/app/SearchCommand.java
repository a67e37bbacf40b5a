package infiraj.app;

import infiraj.export.ResultFormat;
import infiraj.search.IndexKeeper;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Scope;
import infiraj.search.SearchResult;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
            "Each hit in JSON is a passage: start and end are UTF-16 units within its paragraph, from 0, end",
            "exclusive; both are 0 where it holds none of the words and merely resembles (\"answer\":\"loose\").",
            "A single query also brings events, with the text that their offsets are of."
        })
public final class SearchCommand implements Callable<Integer> {
    private static final int MOST_LISTED = 10;

    /** Stands where bytes are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

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

    private @Nullable CommandSpec spec;

    /** A query may begin with an exclusion, which looks like an option. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        if ((query == null) == (queries == null) || limit != null && limit < 1) {
            throw new ParameterException(
                    command.commandLine(), "Give either a query or --queries, and a limit of at least 1.");
        }
        if (query != null && query.startsWith("--") && !isMeant(query, command)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Unknown option: " + query + ". To search for it, write: infiraj search -- " + query);
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
                answer(
                        engine,
                        json ? new SearchJson(out, messages, query != null) : new SearchText(out, messages),
                        messages);
            }
        } catch (NoSuchFileException missing) {
            command.commandLine().getErr().println(messages.say("app.no-such-file", missing.getFile()));
            return Exit.WRONG_USAGE;
        }
        out.flush();
        return Exit.GOOD;
    }

    /** Whether it stands behind the {@code --} that ends the options. */
    private static boolean isMeant(String query, CommandSpec command) {
        List<String> arguments = command.commandLine().getParseResult().originalArgs();
        int end = arguments.indexOf("--");
        return end >= 0 && arguments.lastIndexOf(query) > end;
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

    /** Writes what a query finds. */
    interface Output {
        void write(String query, Search search) throws IOException;
    }

    /** Searches for one query. */
    @FunctionalInterface
    interface Search {
        SearchResult in(Scope scope) throws IOException;
    }

    private void answer(SearchEngine engine, Output output, Messages messages) throws IOException {
        SearchOptions best = SearchOptions.best(most(MOST_LISTED));
        if (query != null) {
            String asked = query;
            output.write(asked, scope -> engine.search(asked, best.in(scope)));
        } else if (queries != null) {
            try (BufferedReader lines = lines(queries)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    if (line.indexOf(REPLACEMENT) >= 0) {
                        complain(messages.say("app.query-not-utf8", queries, number));
                    }
                    String asked = line;
                    output.write(asked, scope -> engine.search(asked, best.in(scope)));
                }
            }
        }
    }

    /** One damaged query is no reason to leave the others unanswered: what is no UTF-8 is read as {@link #REPLACEMENT}. */
    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private void complain(String sentence) {
        PrintWriter complaints =
                java.util.Objects.requireNonNull(spec).commandLine().getErr();
        complaints.println(sentence);
        complaints.flush();
    }
}
