package infiraj.app;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.dating.DateReader;
import infiraj.dating.PublicationProposal;
import infiraj.model.Corpus;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code infiraj dates}: the dates of articles, for people and for scripts.
 *
 * <p>Ends with 0 when everything was read and with 2 when the arguments are wrong or some input is unreadable. Output is
 * UTF-8 whatever the locale. Offsets are code points of the input as given, start inclusive and end exclusive.
 */
@Command(
        name = "dates",
        description = "Find the dates in Arabic articles and say what they mean.",
        mixinStandardHelpOptions = true)
public final class DatesCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, such as 2023-03-15.")
    private @Nullable LocalDate published;

    @Option(names = "--json", description = "Print a JSON array.")
    private boolean json;

    @Option(
            names = "--why",
            paramLabel = "ar|en",
            converter = LanguageConverter.class,
            description = "Add the reason for each value, in Arabic or English.")
    private @Nullable Language why;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Where the text comes from. */
    static final class Source {
        @Option(
                names = "--batch",
                description =
                        "Read JSON Lines of {id, published, text} from standard input; write {id, dates} for each.")
        private boolean batch;

        @Parameters(paramLabel = "FILE", description = "Articles as .txt or .json; - for standard input.")
        private List<String> files = new ArrayList<>();
    }

    /** The command on the standard streams of the process. */
    public DatesCommand() {
        this(System.in, System.out, System.err);
    }

    DatesCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter notes = new PrintWriter(err, true, StandardCharsets.UTF_8);
        boolean sound = source.batch ? new DatesBatch(in, writer, notes).run() : files(output(writer), notes);
        writer.flush();
        return sound && !writer.checkError() ? Exit.GOOD : Exit.WRONG_USAGE;
    }

    private DatesOutput output(PrintWriter writer) {
        Optional<DateReasons> reasons =
                Optional.ofNullable(why).map(language -> new DateReasons(new Messages(Wording.of(language))));
        return json ? new DatesOutput.Json(writer, reasons) : new DatesOutput.Table(writer, reasons);
    }

    private boolean files(DatesOutput output, PrintWriter notes) {
        boolean sound = true;
        for (String file : source.files) {
            try {
                ArticleText article = ArticleText.of(file, text(file));
                Optional<LocalDate> day = published(file, article, notes);
                article.dates(new DateReader(), day).forEach(date -> output.print(file, date));
            } catch (IOException e) {
                notes.println(file + ": " + reason(e));
                sound = false;
            }
        }
        output.finish();
        return sound;
    }

    /** As the command line says, as the file says, or as its words propose; the last is said aloud. */
    private Optional<LocalDate> published(String file, ArticleText article, PrintWriter notes) {
        Optional<LocalDate> stated = Optional.ofNullable(published).or(article::stated);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<PublicationProposal> proposal = article.proposal(knownDays());
        DateReasons reasons = new DateReasons(new Messages(Wording.of(Language.ENGLISH)));
        notes.println(file + ": "
                + proposal.map(found -> "published " + found.date() + ". " + reasons.of(found))
                        .orElse("publication date unknown; relative dates have no value (see --published)"));
        return proposal.map(PublicationProposal::date);
    }

    /** The single days of the chronology that comes with the program; none where it cannot be read. */
    private static List<LocalDate> knownDays() {
        return switch (CorpusLoader.load(Options.shipped())) {
            case LoadResult.Loaded(Corpus corpus) -> KnownDays.of(corpus);
            case LoadResult.Refused refused -> List.of();
        };
    }

    private static String reason(Exception e) {
        return e instanceof CharacterCodingException
                ? "not UTF-8"
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private String text(String file) throws IOException {
        byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
