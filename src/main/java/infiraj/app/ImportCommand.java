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
import infiraj.intake.events.Haul;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.review.Imports;
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
import java.util.Iterator;
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
        Candidates candidates = new Candidates(VocabularyFile.read(Options.shipped()));
        Corpus corpus = corpus(options);
        if (options.ownFolder().isEmpty()) {
            Taken taken = read(corpus, candidates, messages);
            if (!taken.hauls().isEmpty()) {
                say(err(), messages.say("app.import-look-only"));
            }
            return taken.exit();
        }
        try (Workspace own = Keeping.open(options, corpus)) {
            Keeping.lines(own, messages, new ProblemWords(messages)::say).forEach(err()::println);
            Taken taken = read(own.now().corpus(), candidates, messages);
            return keep(taken, own, candidates, messages) ? taken.exit() : Exit.WRONG_USAGE;
        }
    }

    /** Keeps the articles, and then file by file the events; stops and says why where that cannot be done. */
    private boolean keep(Taken taken, Workspace own, Candidates candidates, Messages messages) {
        Outcome kept = own.make(
                Sources.of(taken.fresh()),
                (state, names) -> Change.takeIn(
                        state, taken.fresh().stream().map(Draft::article).toList(), names));
        Iterator<Haul> hauls = taken.hauls().iterator();
        while (kept instanceof Outcome.Kept && hauls.hasNext()) {
            kept = own.takeIn(Imports.parcel(hauls.next(), candidates));
        }
        if (kept instanceof Outcome.NotKept(Trouble trouble)) {
            say(err(), messages.say("workspace.not-kept", new OwnWords(messages).why(trouble)));
        }
        return kept instanceof Outcome.Kept;
    }

    /**
     * What was read.
     *
     * @param fresh the articles that are not there yet
     * @param hauls what files of events bring
     * @param exit what to say at the end
     */
    private record Taken(List<Draft> fresh, List<Haul> hauls, int exit) {}

    private Taken read(Corpus corpus, Candidates candidates, Messages messages) throws IOException {
        Importer.Outcome outcome = read(corpus);
        ImportOutput output = json ? new ImportJson(out(), messages) : new ImportText(out(), messages);
        List<Draft> fresh = new ArrayList<>();
        for (Importer.Arrival arrival : outcome.arrivals()) {
            Importer.Arrival dated = dated(arrival);
            if (dated.twin().filter(Twins.Twin::isSame).isEmpty()) {
                fresh.add(dated.draft());
            }
            output.write(dated, candidates.in(dated.draft().article()), corpus.events());
        }
        outcome.hauls().forEach(output::write);
        out().flush();
        ImportComplaints complaints = new ImportComplaints(messages);
        outcome.refusals().stream()
                .flatMap(refusal -> complaints.of(refusal).stream())
                .forEach(err()::println);
        err().flush();
        return new Taken(fresh, outcome.hauls(), exit(outcome.refusals()));
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

    private Importer.Outcome read(Corpus corpus) throws IOException {
        Twins twins = new Twins();
        corpus.articles().forEach(twins::add);
        DraftReader reader = new DraftReader(KnownDays.of(corpus));
        Importer importer = new Importer(reader, twins, corpus);
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
        return new Importer.Outcome(arrivals, outcome.hauls(), refusals, false);
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
