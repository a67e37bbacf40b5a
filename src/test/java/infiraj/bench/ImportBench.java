package infiraj.bench;

import infiraj.corpus.CorpusLoader;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.intake.Acceptance;
import infiraj.intake.Candidate;
import infiraj.intake.Candidates;
import infiraj.intake.Draft;
import infiraj.intake.DraftReader;
import infiraj.intake.Importer;
import infiraj.intake.Sources;
import infiraj.intake.Twins;
import infiraj.intake.VocabularyFile;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.wording.Language;
import infiraj.workspace.Change;
import infiraj.workspace.Now;
import infiraj.workspace.Outcome;
import infiraj.workspace.Trouble;
import infiraj.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Imports ten thousand articles of three kilobytes: read from files, kept on the disk, dated, indexed for search and handed
 * to the explorer with every candidate that has a date; then accepts some candidates and opens what was imported again. The table goes to standard output and into
 * docs/performance.md.
 */
public final class ImportBench {
    private static final int ARTICLES = 10_000;
    private static final int BYTES = 3_000;
    private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));
    private static final Path REPORT = Path.of("docs", "performance.md");

    private final Path folder;
    private final List<String> rows = new ArrayList<>();
    private double total;

    private ImportBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("infiraj-import");
        try {
            new ImportBench(folder).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Work that is timed. */
    private interface Work<T> {
        T call() throws IOException;
    }

    private void run() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        write(texts);
        Candidates candidates = new Candidates(VocabularyFile.read(DATA));
        Importer importer = new Importer(new DraftReader(List.of()), new Twins(), Corpus.empty());
        List<Draft> drafts = time(
                "Read, furniture and twins found",
                () -> importer.read(List.of(texts), () -> false, (done, all) -> {}).arrivals().stream()
                        .map(Importer.Arrival::draft)
                        .toList());
        List<Article> articles = drafts.stream().map(Draft::article).toList();
        Path kept = folder.resolve("kept");
        List<Runnable> later = new ArrayList<>();
        Workspace workspace = Workspace.open(kept, Corpus.empty(), later::add);
        time(
                "Kept: the texts as received, the articles in the journal",
                () -> made(
                        workspace.make(Sources.of(drafts), (state, names) -> Change.takeIn(state, articles, names))));
        List<Event> events = time(
                "Dated, with candidates",
                () -> articles.parallelStream()
                        .map(article -> events(article, candidates.in(article)))
                        .flatMap(Collection::stream)
                        .toList());
        Corpus corpus = new Corpus(articles, events);
        time("Indexed and searched once", () -> {
            SearchIndex index = SearchIndex.inMemory(
                    sink -> articles.forEach(article -> Entries.of(article).forEach(sink)));
            try (SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY)) {
                return engine.search("سيول", SearchOptions.best(10)).total();
            }
        });
        int shown = time("Handed to the explorer", () -> {
            Explorer explorer = new Explorer(new Appearance(Language.ARABIC));
            explorer.open(corpus);
            return explorer.itemsProperty().get().size();
        });
        double importing = total;
        time("A hundred candidates accepted, each on the disk before the next", () -> {
            for (Event event : events.subList(0, 100)) {
                made(workspace.make(state -> Change.accept(state, event, event.id())));
            }
            return later.size();
        });
        time("Files brought up to date, while work could go on", () -> {
            workspace.close();
            return later.size();
        });
        time("Opened again", () -> {
            try (Workspace again = Workspace.open(kept, Corpus.empty(), Runnable::run)) {
                return again.now().corpus().articles().size();
            }
        });
        String table = table(importing, articles.size(), shown);
        System.out.print(table);
        Section.replace(REPORT, "import", table);
    }

    private <T> T time(String what, Work<T> work) throws IOException {
        long start = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        total += seconds;
        rows.add(String.format(Locale.ROOT, "| %s | %.2f s |%n", what, seconds));
        return result;
    }

    private static List<Event> events(Article article, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> Acceptance.event(candidate.id(), candidate, article).stream())
                .toList();
    }

    /** Sentences of the shipped sources in other orders, with years of their own, so that no two texts are the same. */
    private static void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> sources = Files.list(DATA.resolve(CorpusLoader.SOURCES))) {
            for (Path source : sources.sorted().toList()) {
                Files.readAllLines(source).stream()
                        .filter(line -> line.length() > 60)
                        .forEach(lines::add);
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder("خبر رقم " + i + " من عام " + (1950 + i % 75) + "\n\n");
            while (text.toString().getBytes(StandardCharsets.UTF_8).length < BYTES) {
                text.append(lines.get(random.nextInt(lines.size()))).append('\n');
            }
            Files.writeString(folder.resolve(i + ".txt"), text);
        }
    }

    private static Now made(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(Now now) -> now;
            case Outcome.NotKept(Trouble trouble) -> throw new IllegalStateException(trouble.toString());
        };
    }

    private String table(double importing, int articles, int shown) {
        return String.format(
                Locale.ROOT,
                """
                        | Step | time |
                        |---|--:|
                        %s| **Imported per second** | **%.0f articles** |

                        %d articles with %d dated candidates, on %d cores (%s), JDK %s.
                        """,
                String.join("", rows),
                articles / importing,
                articles,
                shown,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }
}
