package infiraj.bench;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.DateReadings;
import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.model.Corpus;
import infiraj.model.Paragraph;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.theme.Palette;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.vector.About;
import infiraj.vector.SvgFile;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One figure for each thing that the program does, in one table, on the shipped articles: to see at a glance whether a
 * change made something slower. The other programs of this package measure each in depth.
 *
 * <p>Beside each time stands what it is a multiple of: for the start, that of a window with one label; for all else,
 * bringing the text of the articles into Unicode's normal form (NFKC) once, which every reader of Arabic has to do.
 */
public final class Figures {
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final Path DATA = Path.of("data");
    private static final int STARTS = 5;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;
    private static final List<String> QUERIES = List.of("سيول", "الحوار الامني", "كامب ديفيد", "GSOMIA", "مذكره طوكيو");

    private final Corpus corpus;
    private final StringBuilder rows = new StringBuilder();

    /** Work that is timed. */
    private interface Work {
        Object call() throws IOException;
    }

    private Figures(Corpus corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Figures figures = new Figures(load());
        figures.start();
        figures.work();
        String table = """
                | | median | multiple |
                |---|--:|--:|
                %s
                Medians of %d starts and of %d rounds after %d to warm up, on %s.
                """.formatted(figures.rows, STARTS, ROUNDS, WARM_UP, Machine.described());
        System.out.print(table);
        Section.replace(REPORT, "figures", table);
    }

    private static Corpus load() throws IOException {
        return switch (CorpusLoader.load(DATA)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new IOException(refused.toString());
        };
    }

    private void start() throws IOException, InterruptedException {
        Contestant label = StartupBench.label(StartupBench.HEADLESS);
        Contestant infiraj = StartupBench.infiraj(StartupBench.HEADLESS);
        for (int i = 0; i < STARTS; i++) {
            label.run();
            infiraj.run();
        }
        row("a window with one label", label.usable().median(), label.usable().median());
        row(
                "start, until the timeline is painted",
                infiraj.usable().median(),
                label.usable().median());
        row(
                "start, until the article is too",
                infiraj.complete().median(),
                label.usable().median());
    }

    private void work() throws IOException {
        String text = corpus.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        double baseline = median(() -> Normalizer.normalize(text, Normalizer.Form.NFKC));
        row("NFKC of the articles", baseline, baseline);
        row("load: articles and chronology, every quotation found", median(Figures::load), baseline);
        row("dating: every date in the articles", median(() -> DateReadings.of(corpus)), baseline);
        row("indexing: passages and events", median(this::indexed), baseline);
        try (SearchEngine engine = engine()) {
            int[] turn = {0};
            row(
                    "query: one of five, with its contexts",
                    median(() -> engine.search(QUERIES.get(turn[0]++ % QUERIES.size()), SearchOptions.best(50))),
                    baseline);
        }
        row("frame: the whole timeline laid out, with legend and sources", median(this::laidOut), baseline);
        Messages messages = new Messages(Wording.of(Language.ARABIC));
        Extract extract = Extract.of(corpus, corpus.events());
        row(
                "export: the chronology as a table",
                median(() -> Format.CSV.write(extract, messages, OutputStream.nullOutputStream())),
                baseline);
        Poster poster = laidOut();
        About about = new About(poster.title(), poster.description(), "ar", true);
        row(
                "export: the timeline as SVG",
                median(() -> {
                    SvgFile.write(OutputStream.nullOutputStream(), poster.picture(), Palette.LIGHT, about);
                    return poster;
                }),
                baseline);
    }

    private SearchEngine engine() throws IOException {
        return new SearchEngine(
                SearchIndex.inMemory(sink -> Entries.of(corpus, Gazetteer.EMPTY).forEach(sink)), Gazetteer.EMPTY);
    }

    private SearchEngine indexed() throws IOException {
        SearchEngine engine = engine();
        engine.close();
        return engine;
    }

    private Poster laidOut() {
        return Poster.of(
                new PosterPlan(
                        corpus,
                        corpus.events(),
                        Optional.empty(),
                        OptionalDouble.of(1600),
                        OptionalDouble.empty(),
                        LaneBy.KIND,
                        true,
                        Wording.of(Language.ARABIC),
                        1,
                        Climate.DEFAULT_HALF_LIFE,
                        true,
                        false),
                new Typesetter());
    }

    private static double median(Work work) throws IOException {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Object result = work.call();
            double time = (System.nanoTime() - start) / 1e6;
            java.lang.ref.Reference.reachabilityFence(result);
            if (i >= 0) {
                times[i] = time;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private void row(String what, double milliseconds, double baseline) {
        rows.append(
                String.format(Locale.ROOT, "| %s | %.2f ms | %.2f |%n", what, milliseconds, milliseconds / baseline));
    }
}
