package infiraj.app;

import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.outbox.Target;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
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
                "Write events with their sources, for reading, citing, spreadsheets, calendars and other programs; or the timeline as a picture.",
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
            converter = TargetConverter.class,
            completionCandidates = TargetConverter.Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Target target = new Target.Text(Format.CSV);

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write, in a folder that exists; - for standard output.")
    private Path file = Path.of(STANDARD_OUTPUT);

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Mixin
    private WordingOptions worded = new WordingOptions();

    @Mixin
    private PictureOptions looks = new PictureOptions();

    @Option(names = "--mine", description = "Also your own articles and events, from your workspace.")
    private boolean mine;

    @Option(names = "--replace", description = "Replace a file that is there already.")
    private boolean replace;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(worded.in(options.language()));
        Choice choice = chosen.choice();
        if (choice.isBackwards()) {
            Terminal.err().println(messages.say("app.period-backwards"));
            return Exit.WRONG_USAGE;
        }
        return switch (Opening.of(options)) {
            case Opening.Opened(Corpus corpus) ->
                write(choice, mine ? Keeping.over(corpus, options, messages) : corpus, options, messages);
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                yield refused.exit();
            }
        };
    }

    private int write(Choice choice, Corpus corpus, Options options, Messages messages) {
        Optional<String> unknown = choice.filter().articles().stream()
                .filter(id -> corpus.article(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            Terminal.err().println(messages.say("app.no-such-article", unknown.get()));
            return Exit.WRONG_USAGE;
        }
        try {
            List<Event> events = choice.in(corpus, options.index());
            switch (target) {
                case Target.Text(Format format) ->
                    write(
                            format,
                            looks.illustration(messages.wording()).of(format, corpus, events, messages.wording()),
                            messages);
                case Target.Picture(PictureFormat format) ->
                    write(format, looks.plan(corpus, events, choice, messages.wording()), messages);
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
        send(out -> written.set(format.write(extract, messages, out)));
        report(messages.say(format.holdsArticles() ? "app.exported-articles" : "app.exported", written.get(), file));
        report(format.losses(messages));
    }

    private void write(PictureFormat format, PosterPlan plan, Messages messages) throws IOException {
        Poster poster = Poster.of(plan, new Typesetter());
        Language language = messages.wording().language();
        About about = new About(poster.title(), poster.description(), language.tag(), language.isRightToLeft());
        send(out -> format.write(out, poster.picture(), looks.theme(), about, looks.pixels()));
        report(messages.say("app.exported", poster.shown(), file));
        report(new Target.Picture(format).losses(messages));
        if (poster.untitled() > 0) {
            report(messages.say("app.untitled", poster.untitled()));
        }
    }

    private void send(WholeFile.Content content) throws IOException {
        if (isStandardOutput()) {
            OutputStream out = Terminal.bytes();
            content.write(out);
            out.flush();
        } else {
            WholeFile.write(file, replace, content);
        }
    }

    /** Says what was written and what is lost; beside it where the file itself goes to standard output. */
    private void report(String line) {
        PrintWriter told = isStandardOutput() ? Terminal.err() : Terminal.out();
        told.println(line);
    }

    private boolean isStandardOutput() {
        return file.toString().equals(STANDARD_OUTPUT);
    }
}
