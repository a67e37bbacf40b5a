package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.corpus.StoryFiles;
import infiraj.explorer.Appearance;
import infiraj.files.WholeFile;
import infiraj.fx.Fonts;
import infiraj.model.Corpus;
import infiraj.model.Story;
import infiraj.slideshow.Handout;
import infiraj.vector.About;
import infiraj.vector.PdfFile;
import infiraj.vector.PngFile;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the slides of a story as pictures or as one document. */
@Command(
        name = "slides",
        description = "Write the slides of a story for handing out, as PNG pictures or as one PDF. Needs no display.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SlidesCommand implements Callable<Integer> {
    private static final Snapshot.Size SCREEN = new Snapshot.Size(1920, 1080);

    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Parameters(
            paramLabel = "OUT_DIR|OUT.pdf",
            description = "The folder to write 01.png, 02.png … into; it is made if need be, and older files of these"
                    + " names are replaced. Or a PDF file, in a folder that exists.")
    private Path out = Path.of("slides");

    @Option(names = "--replace", description = "Replace a PDF file that is there already.")
    private boolean replace;

    @Option(
            names = "--story",
            paramLabel = "FILE",
            description = "A story file; without it, the first one in the folder of stories beside the chronology.")
    private @Nullable Path story;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = SnapshotCommand.SizeConverter.class,
            description = "Size of a slide in pixels; ${DEFAULT-VALUE} without it.")
    private Snapshot.Size size = SCREEN;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        if (!isPdf() && Files.isRegularFile(out)) {
            Terminal.err().println(messages.say("app.slides-need-folder", out));
            return Exit.WRONG_USAGE;
        }
        if (!Display.canDrawText()) {
            Terminal.err().println(messages.say("app.no-pango"));
            return Exit.WRONG_USAGE;
        }
        return switch (Opening.of(options)) {
            case Opening.Refused refused -> refuse(refused);
            case Opening.Opened(Corpus corpus) -> tell(corpus, options, messages);
        };
    }

    private static int refuse(Opening.Refused refused) {
        refused.lines().forEach(Terminal.err()::println);
        return refused.exit();
    }

    private int tell(Corpus corpus, Options options, Messages messages) {
        Optional<StoryFiles.Reading> reading = story != null
                ? Optional.of(StoryFiles.read(story, corpus))
                : StoryFiles.in(options.folder(), corpus).stream().findFirst();
        if (reading.isEmpty()) {
            Terminal.err().println(messages.say("app.no-story", options.folder().resolve(StoryFiles.STORIES)));
            return Exit.WRONG_USAGE;
        }
        List<Problem> problems = reading.get().problems();
        return problems.isEmpty()
                ? write(corpus, reading.get().story().orElseThrow(), options, messages)
                : refuse(new Opening.Refused(problems, messages));
    }

    private int write(Corpus corpus, Story told, Options options, Messages messages) {
        Display.useNone();
        Platform.startup(Fonts::load);
        try {
            Handout handout = onFx(
                    () -> Handout.of(corpus, told, new Appearance(options.language()), size.width(), size.height()));
            if (isPdf()) {
                writeDocument(handout, messages);
            } else {
                writePictures(handout);
            }
            int count = handout.pages().size();
            Terminal.out().println(messages.say("app.slides", count, out));
            return Exit.GOOD;
        } catch (FileAlreadyExistsException e) {
            Terminal.err().println(messages.say("app.export-exists", out));
            return Exit.WRONG_USAGE;
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", out));
            return Exit.WRONG_USAGE;
        } finally {
            Platform.exit();
        }
    }

    private boolean isPdf() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private void writeDocument(Handout handout, Messages messages) throws IOException {
        About about = new About(
                handout.title(),
                messages.say("app.slides-described", handout.title()),
                messages.wording().language().tag(),
                messages.wording().language().isRightToLeft());
        List<PdfFile.Page> pages = handout.pages().stream()
                .map(leaf -> new PdfFile.Page(leaf.title(), leaf.picture()))
                .toList();
        WholeFile.write(out, replace, to -> PdfFile.write(to, pages, Handout.PALETTE, about));
    }

    private void writePictures(Handout handout) throws IOException {
        Files.createDirectories(out);
        int number = 0;
        for (Handout.Leaf leaf : handout.pages()) {
            Path file = out.resolve(String.format(Locale.ROOT, "%02d.png", ++number));
            WholeFile.write(file, true, to -> PngFile.write(to, leaf.picture(), Handout.PALETTE, 1));
        }
    }

    private static <T> T onFx(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> Snapshot.complete(result, work));
        return result.join();
    }
}
