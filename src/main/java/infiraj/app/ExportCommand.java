package infiraj.app;

import infiraj.export.Format;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
        description = "Write the chronology for spreadsheets (csv) or calendars (ics).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.CSV;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write, in a folder that exists.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only events that may have lasted to this day or later.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DAY", description = "Only events that may have begun on this day or earlier.")
    private LocalDate to = LocalDate.MAX;

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
        AtomicInteger written = new AtomicInteger();
        try {
            WholeFile.write(file, replace, out -> written.set(format.write(events, messages, out)));
        } catch (FileAlreadyExistsException e) {
            Terminal.err().println(messages.say("app.export-exists", file));
            return Exit.WRONG_USAGE;
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", file));
            return Exit.WRONG_USAGE;
        }
        Terminal.out().println(messages.say("app.exported", written.get(), file));
        Terminal.out().println(format.losses(messages));
        return Exit.GOOD;
    }

    private boolean isChosen(Event event) {
        return !event.date().adopted().possibleLatest().isBefore(from)
                && !event.date().adopted().possibleEarliest().isAfter(to);
    }
}
