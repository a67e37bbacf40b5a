package infiraj.app;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.OwnWords;
import infiraj.intake.Candidates;
import infiraj.intake.Draft;
import infiraj.intake.DraftReader;
import infiraj.intake.DraftResult;
import infiraj.intake.Importer;
import infiraj.intake.Refusal;
import infiraj.intake.Sources;
import infiraj.intake.Twins;
import infiraj.intake.VocabularyFile;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import infiraj.workspace.Change;
import infiraj.workspace.Outcome;
import infiraj.workspace.Trouble;
import infiraj.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** {@code infiraj import}: reads articles from outside and says what was read and which events they may tell of. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles (.txt, .html, .json, folders of them) and lists their dated sentences as candidates;",
            "or events from other programs: tables (.csv, .tsv) and TimelineJS (.json)."
        },
        footer = {
            "",
            "UTF-8, UTF-16 and Windows-1256 are recognised. Page furniture is left out and listed.",
            "With --workspace, articles that are not there yet are kept in that folder, for review in the window,",
            "and so are events of tables and timelines: docs/exports.md.",
            "What is proposed is never adopted: that is for a person."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles appeared, in EDTF, where you know better than they say.")
    private @Nullable String published;

    @Option(names = "--json", description = "Write one JSON object an article, or a file of events, each on a line.")
    private boolean json;

    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        EventImport events = EventImport.among(files);
        Corpus corpus = corpus(options);
        if (options.ownFolder().isEmpty()) {
            int exit = Math.max(read(events, corpus, messages).exit(), events.show(printing(messages), corpus));
            if (!events.files().isEmpty() && exit == Exit.GOOD) {
                say(err(), messages.say("app.import-look-only"));
            }
            return exit;
        }
        try (Workspace own = Keeping.open(options, corpus)) {
            Keeping.lines(own, messages, new ProblemWords(messages)::say).forEach(err()::println);
            Taken taken = read(events, own.now().corpus(), messages);
            Outcome kept = own.make(
                    Sources.of(taken.fresh()),
                    (state, names) -> Change.takeIn(
                            state, taken.fresh().stream().map(Draft::article).toList(), names));
            return isKept(kept, messages)
                    ? Math.max(taken.exit(), events.keep(printing(messages), own, change -> isKept(change, messages)))
                    : Exit.WRONG_USAGE;
        }
    }

    /** Whether a change was made; says why if not. */
    private boolean isKept(Outcome outcome, Messages messages) {
        if (outcome instanceof Outcome.NotKept(Trouble trouble)) {
            say(err(), messages.say("workspace.not-kept", new OwnWords(messages).why(trouble)));
        }
        return outcome instanceof Outcome.Kept;
    }

    /**
     * What was read of articles.
     *
     * @param fresh those that are not there yet
     * @param exit what to say at the end
     */
    private record Taken(List<Draft> fresh, int exit) {}

    private Printing printing(Messages messages) {
        ImportOutput output = json ? new ImportJson(out(), messages) : new ImportText(out(), messages);
        return new Printing(output, new ImportComplaints(messages), err());
    }

    private Taken read(EventImport events, Corpus corpus, Messages messages) throws IOException {
        if (events.others().isEmpty()) {
            return new Taken(List.of(), Exit.GOOD);
        }
        Importer.Outcome outcome = read(events.others(), corpus);
        Printing printing = printing(messages);
        Candidates candidates = new Candidates(VocabularyFile.read(Options.shipped()));
        List<Draft> fresh = new ArrayList<>();
        for (Importer.Arrival arrival : outcome.arrivals()) {
            Importer.Arrival dated = dated(arrival);
            if (dated.twin().filter(Twins.Twin::isSame).isEmpty()) {
                fresh.add(dated.draft());
            }
            printing.output().write(dated, candidates.in(dated.draft().article()), corpus.events());
        }
        out().flush();
        printing.complain(outcome.refusals());
        return new Taken(fresh, exit(outcome.refusals()));
    }

    /** What is not there is a wrong call; what cannot be taken in is a finding. */
    private static int exit(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return Exit.GOOD;
        }
        return refusals.stream().anyMatch(refusal -> refusal.kind() == Refusal.Kind.MISSING)
                ? Exit.WRONG_USAGE
                : Exit.FOUND_PROBLEMS;
    }

    private static Corpus corpus(Options options) {
        return switch (CorpusLoader.load(options.folder())) {
            case LoadResult.Loaded(Corpus corpus) -> corpus;
            case LoadResult.Refused refused -> Corpus.empty();
        };
    }

    private static Importer.Outcome read(List<String> files, Corpus corpus) throws IOException {
        Twins twins = new Twins();
        corpus.articles().forEach(twins::add);
        DraftReader reader = new DraftReader(KnownDays.of(corpus));
        Importer importer = new Importer(reader, twins);
        List<Importer.Arrival> arrivals = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        if (files.contains("-")) {
            switch (reader.read("-", System.in.readNBytes(DraftReader.MOST_BYTES + 1))) {
                case DraftResult.Read(var draft) -> arrivals.add(importer.arrival(draft));
                case DraftResult.Refused(Refusal refusal) -> refusals.add(refusal);
            }
        }
        List<Path> paths =
                files.stream().filter(file -> !file.equals("-")).map(Path::of).toList();
        Importer.Outcome outcome = importer.read(paths, () -> false, (done, all) -> {});
        arrivals.addAll(outcome.arrivals());
        refusals.addAll(outcome.refusals());
        return new Importer.Outcome(arrivals, refusals, false);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private static void say(PrintWriter where, String line) {
        where.println(line);
        where.flush();
    }

    private Importer.Arrival dated(Importer.Arrival arrival) {
        if (published == null) {
            return arrival;
        }
        try {
            Bilingual reason = new Bilingual("كما ذُكر عند الاستيراد.", "As given when it was imported.");
            return new Importer.Arrival(
                    arrival.draft().withPublished(EdtfDate.parse(published), reason), arrival.twin());
        } catch (EdtfException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--published: not an EDTF date: " + published);
        }
    }
}
