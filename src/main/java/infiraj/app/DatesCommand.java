package infiraj.app;

import infiraj.dating.DateReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
    private static final int UNREADABLE = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, such as 2023-03-15.")
    private @Nullable LocalDate published;

    @Option(names = "--json", description = "Print a JSON array.")
    private boolean json;

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
        PrintWriter complaints = new PrintWriter(err, true, StandardCharsets.UTF_8);
        boolean sound = source.batch
                ? new DatesBatch(in, writer, complaints).run()
                : files(json ? new DatesOutput.Json(writer) : new DatesOutput.Table(writer), complaints);
        writer.flush();
        return sound && !writer.checkError() ? 0 : UNREADABLE;
    }

    private boolean files(DatesOutput output, PrintWriter complaints) {
        DateReader reader = new DateReader();
        boolean sound = true;
        for (String file : source.files) {
            try {
                ArticleText article = ArticleText.of(file, text(file));
                Optional<LocalDate> day = Optional.ofNullable(published).or(article::published);
                if (day.isEmpty()) {
                    complaints.println(file + ": publication date unknown; relative dates have no value (--published)");
                }
                article.dates(reader, day).forEach(date -> output.print(file, date));
            } catch (IOException | UncheckedIOException e) {
                complaints.println(file + ": " + reason(e));
                sound = false;
            }
        }
        output.finish();
        return sound;
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
