package infiraj.bench;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes a hundred thousand events, made one after the other of the shipped ones, in every format that holds events. Run with
 * a heap that could not hold them. The table goes to standard output and into docs/performance.md.
 */
public final class ExportBench {
    private static final int EVENTS = 100_000;
    private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));
    private static final Path REPORT = Path.of("docs", "performance.md");

    private ExportBench() {}

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = switch (CorpusLoader.load(DATA)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
        Extract extract = new Extract(() -> events(corpus.events()), corpus.articles());
        StringBuilder table = new StringBuilder("| Format | time | size |\n|---|--:|--:|\n");
        for (Format format : Format.values()) {
            if (!format.holdsArticles()) {
                table.append(row(format, extract));
            }
        }
        table.append(String.format(
                Locale.ROOT,
                "%n%,d events, each format once and none before it, in a heap of %d MiB; %s.%n",
                EVENTS,
                Runtime.getRuntime().maxMemory() >> 20,
                Machine.described()));
        System.out.print(table);
        Section.replace(REPORT, "export", table.toString());
    }

    private static String row(Format format, Extract extract) throws IOException {
        Messages messages = new Messages(Wording.of(Language.ARABIC));
        Path file = Files.createTempFile("infiraj-export", "." + format.ending());
        try {
            long start = System.nanoTime();
            WholeFile.write(file, true, out -> format.write(extract, messages, out));
            double seconds = (System.nanoTime() - start) / 1e9;
            String name = format.name().toLowerCase(Locale.ROOT);
            return String.format(Locale.ROOT, "| `%s` | %.2f s | %d MiB |%n", name, seconds, Files.size(file) >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private static Iterator<Event> events(List<Event> shipped) {
        return IntStream.range(0, EVENTS)
                .mapToObj(i -> numbered(shipped.get(i % shipped.size()), i))
                .iterator();
    }

    private static Event numbered(Event event, int number) {
        return new Event(
                event.id() + "-" + number,
                event.title(),
                event.summary(),
                event.date(),
                event.type(),
                event.participants(),
                event.place(),
                event.evidence(),
                event.note(),
                event.outside(),
                event.landmark());
    }
}
