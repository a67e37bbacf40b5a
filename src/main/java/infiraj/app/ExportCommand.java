package infiraj.app;

import infiraj.export.Format;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.poster.Poster;
import infiraj.timeline.Period;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the chronology for other programs. */
@Command(
        name = "export",
        description =
                "Write the chronology for spreadsheets (csv) or calendars (ics), or the timeline as a picture with its"
                        + " sources (png, svg, pdf).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
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

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write, in a folder that exists.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only events that may have lasted to this day or later.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DAY", description = "Only events that may have begun on this day or earlier.")
    private LocalDate to = LocalDate.MAX;

    @Mixin
    private PictureOptions looks = new PictureOptions();

    @Option(names = "--replace", description = "Replace a file that is there already.")
    private boolean replace;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        if (to.isBefore(from)) {
            Terminal.err().println(messages.say("app.period-backwards"));
            return Exit.WRONG_USAGE;
        }
        return switch (Opening.of(options)) {
            case Opening.Opened(Corpus corpus) -> write(corpus, messages);
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                yield refused.exit();
            }
        };
    }

    private int write(Corpus corpus, Messages messages) {
        List<Event> events = corpus.events().stream().filter(this::isChosen).toList();
        try {
            switch (target) {
                case Target.Text(Format format) -> write(format, events, messages);
                case Target.Picture(PictureFormat format) -> write(format, corpus, events, messages);
            }
            return Exit.GOOD;
        } catch (FileAlreadyExistsException e) {
            Terminal.err().println(messages.say("app.export-exists", file));
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", file));
        }
        return Exit.WRONG_USAGE;
    }

    private void write(Format format, List<Event> events, Messages messages) throws IOException {
        AtomicInteger written = new AtomicInteger();
        WholeFile.write(file, replace, out -> written.set(format.write(events, messages, out)));
        Terminal.out().println(messages.say("app.exported", written.get(), file));
        Terminal.out().println(format.losses(messages));
    }

    private void write(PictureFormat format, Corpus corpus, List<Event> events, Messages messages) throws IOException {
        Poster poster =
                Poster.of(looks.plan(corpus, events, period(events, messages), messages.wording()), new Typesetter());
        Language language = messages.wording().language();
        About about = new About(poster.title(), poster.description(), language.tag(), language.isRightToLeft());
        WholeFile.write(
                file, replace, out -> format.write(out, poster.picture(), looks.theme(), about, looks.pixels()));
        Terminal.out().println(messages.say("app.exported", poster.shown(), file));
        if (poster.untitled() > 0) {
            Terminal.out().println(messages.say("app.untitled", poster.untitled()));
        }
    }

    /** Everything, unless one end at least is given; the other is then where everything ends. */
    private Optional<Period> period(List<Event> events, Messages messages) {
        if (from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        Period whole = Poster.whole(events, messages.wording());
        double start = from.equals(LocalDate.MIN) ? whole.from() : Period.dayOf(from);
        double end = to.equals(LocalDate.MAX) ? whole.to() : Period.dayOf(to) + 1;
        return Optional.of(start < end ? new Period(start, end) : new Period(start, start + whole.length()));
    }

    private boolean isChosen(Event event) {
        return !event.date().adopted().possibleLatest().isBefore(from)
                && !event.date().adopted().possibleEarliest().isAfter(to);
    }
}
