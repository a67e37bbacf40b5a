package infiraj.app;

import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.poster.Poster;
import infiraj.timeline.Period;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the chronology, or some of its events, for people and for other programs. */
@Command(
        name = "export",
        description =
                "Write events with their sources: for reading, citing, spreadsheets, calendars and other programs, or as a"
                        + " picture of the timeline.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "What each format carries and loses: docs/exports.md. Without options, the whole chronology."})
final class ExportCommand implements Callable<Integer> {
    /** Stands for standard output in place of a file. */
    private static final String STANDARD_OUTPUT = "-";

    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            converter = Target.Converter.class,
            completionCandidates = Target.Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Target target = new Target.Text(Format.CSV);

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write, in a folder that exists; - for standard output.")
    private Path file = Path.of(STANDARD_OUTPUT);

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Option(names = "--months", paramLabel = "gulf|levant|both", description = "Arabic month names.")
    private MonthNames months = MonthNames.GULF;

    @Option(names = "--digits", paramLabel = "latin|arabic_indic", description = "Digits of Arabic.")
    private Digits digits = Digits.LATIN;

    @Mixin
    private PictureOptions looks = new PictureOptions();

    @Option(names = "--replace", description = "Replace a file that is there already.")
    private boolean replace;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(new Wording(options.language(), months, digits));
        Choice choice = chosen.choice();
        if (choice.isBackwards()) {
            Terminal.err().println(messages.say("app.period-backwards"));
            return Exit.WRONG_USAGE;
        }
        return switch (Opening.of(options)) {
            case Opening.Opened(Corpus corpus) -> write(choice, corpus, messages);
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                yield refused.exit();
            }
        };
    }

    private int write(Choice choice, Corpus corpus, Messages messages) {
        Optional<String> unknown = choice.filter().articles().stream()
                .filter(id -> corpus.article(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            Terminal.err().println(messages.say("app.no-such-article", unknown.get()));
            return Exit.WRONG_USAGE;
        }
        try {
            List<Event> events = choice.in(corpus);
            switch (target) {
                case Target.Text(Format format) -> write(format, Extract.of(corpus, events), messages);
                case Target.Picture(PictureFormat format) -> write(format, choice, corpus, events, messages);
            }
            return Exit.GOOD;
        } catch (FileAlreadyExistsException e) {
            Terminal.err().println(messages.say("app.export-exists", file));
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", file));
        }
        return Exit.WRONG_USAGE;
    }

    private void write(Format format, Extract extract, Messages messages) throws IOException {
        AtomicInteger written = new AtomicInteger();
        put(out -> written.set(format.write(extract, messages, out)));
        tell(messages.say(format.holdsArticles() ? "app.exported-articles" : "app.exported", written.get(), file));
        tell(format.losses(messages));
    }

    private void write(PictureFormat format, Choice choice, Corpus corpus, List<Event> events, Messages messages)
            throws IOException {
        Optional<Period> period = period(choice, events, messages);
        Poster poster = Poster.of(looks.plan(corpus, events, period, messages.wording()), new Typesetter());
        Language language = messages.wording().language();
        About about = new About(poster.title(), poster.description(), language.tag(), language.isRightToLeft());
        put(out -> format.write(out, poster.picture(), looks.theme(), about, looks.pixels()));
        tell(messages.say("app.exported", poster.shown(), file));
        if (poster.untitled() > 0) {
            tell(messages.say("app.untitled", poster.untitled()));
        }
    }

    /** Everything, unless one end at least is given; the other is then where everything ends. */
    private static Optional<Period> period(Choice choice, List<Event> events, Messages messages) {
        if (choice.from().isEmpty() && choice.to().isEmpty()) {
            return Optional.empty();
        }
        Period whole = Poster.whole(events, messages.wording());
        double start = choice.from().map(from -> Period.dayOf(from.earliest())).orElse(whole.from());
        double end = choice.to().map(to -> Period.dayOf(to.latest()) + 1).orElse(whole.to());
        return Optional.of(start < end ? new Period(start, end) : new Period(start, start + whole.length()));
    }

    private void put(WholeFile.Content content) throws IOException {
        if (isStandardOutput()) {
            OutputStream out = Terminal.bytes();
            content.write(out);
            out.flush();
        } else {
            WholeFile.write(file, replace, content);
        }
    }

    /** Says what was written and what is lost; beside it where the file itself goes to standard output. */
    private void tell(String line) {
        (isStandardOutput() ? Terminal.err() : Terminal.out()).println(line);
    }

    private boolean isStandardOutput() {
        return file.toString().equals(STANDARD_OUTPUT);
    }
}
