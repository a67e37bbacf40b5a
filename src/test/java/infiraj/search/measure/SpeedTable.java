package infiraj.search.measure;

import infiraj.search.Answers;
import infiraj.search.HostileQueries;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Place;
import infiraj.search.index.SearchIndex;
import infiraj.search.index.Snapshot;
import infiraj.search.names.Gazetteer;
import infiraj.search.words.Lexicon;
import infiraj.search.words.StopWords;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;

/** Speed and size over {@link LargeText}, in processor time of one thread, with the stock analyzer beside. */
final class SpeedTable {
    private static final int QUESTIONS = 60;
    private static final int ROUNDS = 5;
    private static final int FREQUENT = 48;
    private static final double MEGA = 1e6;
    private static final double NANO = 1e9;

    private final DevelopmentData data;
    private final LargeText text;
    private final StringBuilder out = new StringBuilder();

    SpeedTable(DevelopmentData data) {
        this.data = data;
        this.text = new LargeText(data);
    }

    String print() throws IOException {
        Path ours = Files.createTempDirectory("infiraj-speed");
        Path stock = Files.createTempDirectory("infiraj-speed-stock");
        try {
            double making = timed(() -> text.feed(entry -> {}));
            out.append(
                    "| over %.0f MB in 100,000 passages | program | stock ArabicAnalyzer | wanted |%n|---|---|---|---|%n"
                            .formatted(text.bytes() / MEGA));
            double indexing = timed(() -> {
                        try (SearchIndex index = SearchIndex.in(ours)) {
                            index.update(text);
                        }
                    })
                    - making;
            Stock baseline = Stock.arabic(FSDirectory.open(stock));
            double stockIndexing = timed(() -> feed(baseline)) - making;
            row("indexing, MB/s", text.bytes() / MEGA / indexing, text.bytes() / MEGA / stockIndexing, "≥ 3");
            row("index, share of the text", share(ours), share(stock), "≤ 2");
            search(ours, baseline);
            compare(ours, making);
            return out.toString();
        } finally {
            delete(ours);
            delete(stock);
        }
    }

    private void feed(Stock baseline) throws IOException {
        text.feed(entry -> {
            try {
                Place place = entry.place();
                baseline.add(place.group() + "-" + place.number(), entry.text());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        baseline.closed();
    }

    private void search(Path ours, Stock baseline) throws IOException {
        long start = System.nanoTime();
        try (SearchIndex index = SearchIndex.in(ours);
                SearchEngine engine = new SearchEngine(index, Gazetteer.EMPTY)) {
            out.append(String.format(
                    Locale.ROOT, "| opening again, s | %.2f | – | ≤ 1 |%n", (System.nanoTime() - start) / NANO));
            Mrr.Searcher typing = (query, limit) -> {
                engine.search(query, SearchOptions.best(limit));
                return List.of();
            };
            keystrokes(typing);
            double[] times = keystrokes(typing);
            double[] stock = keystrokes(baseline);
            row("a keystroke, p50 ms", times[times.length / 2], stock[stock.length / 2], "≤ 5");
            row("a keystroke, p99 ms", times[times.length * 99 / 100], stock[stock.length * 99 / 100], "≤ 20");
            row("the slowest keystroke, ms", times[times.length - 1], stock[stock.length - 1], "");
            List<String> frequent = mostFrequent(index);
            hostile(engine, frequent);
            readAll(engine, frequent.getFirst());
        }
    }

    /** What nobody types who wants an answer, and what a large collection makes of common words. */
    private void hostile(SearchEngine engine, List<String> frequent) throws IOException {
        Map<String, String> queries = HostileQueries.all();
        String words = String.join(" ", frequent);
        queries.put("the most frequent words", words);
        queries.put("the same in one phrase", '"' + words + '"');
        queries.put(
                "the same in phrases of two",
                frequent.stream().map(word -> '"' + word + " من\"").collect(Collectors.joining(" ")));
        queries.put("the same, each in quotation marks", '"' + String.join("\" \"", frequent) + '"');
        queries.put("the same, unwanted", "-" + String.join(" -", frequent));
        queries.put("the same, or one another", String.join(" OR ", frequent));
        queries.put("the same, as written", "=" + String.join(" =", frequent));
        queries.put("the most frequent word as written", "=" + frequent.getFirst());
        queries.put(
                "each letter and *",
                IntStream.rangeClosed('ا', 'ي')
                        .mapToObj(letter -> (char) letter + "*")
                        .collect(Collectors.joining(" ")));
        String slowest = "";
        double most = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
            double time = 0;
            for (int round = -2; round < ROUNDS; round++) {
                double now = timed(() -> {
                    engine.search(query.getValue(), SearchOptions.best(20));
                    engine.complete(query.getValue(), 6);
                });
                time = round < 0 ? 0 : Math.max(time, now * 1000);
            }
            if (time > most) {
                most = time;
                slowest = query.getKey();
            }
        }
        out.append(String.format(
                Locale.ROOT,
                "| the slowest of %d hostile queries (%s), ms | %.2f | – | ≤ 100 |%n",
                queries.size(),
                slowest,
                most));
    }

    /** What takes as long as a query finds texts: the worst of queries. */
    private void readAll(SearchEngine engine, String word) throws IOException {
        SearchOptions before = new SearchOptions(500, Sort.BEFORE, false);
        int found = engine.search(word, SearchOptions.best(1)).total();
        row(
                "the " + found + " found for the most frequent word put in order by context, s",
                timed(() -> engine.search(word, before)));
        row("the same read and marked, s", timed(() -> {
            try (Answers answers = engine.all(word, Sort.RELEVANCE)) {
                answers.each(() -> false, hit -> {});
            }
        }));
    }

    /** The most frequent words that are none to be passed over, the most frequent first. */
    private static List<String> mostFrequent(SearchIndex index) throws IOException {
        try (Snapshot snapshot = index.snapshot()) {
            Lexicon lexicon = snapshot.lexicon();
            return IntStream.range(0, lexicon.size())
                    .filter(id -> !StopWords.contains(lexicon.word(id), ""))
                    .boxed()
                    .sorted(Comparator.comparing((Integer id) -> -lexicon.passages(id)))
                    .limit(FREQUENT)
                    .map(lexicon::word)
                    .toList();
        }
    }

    /** What it costs to find that nothing has changed. */
    private void compare(Path ours, double making) throws IOException {
        try (SearchIndex index = SearchIndex.in(ours)) {
            row("every article compared with what is indexed of it, s", timed(() -> index.update(text)) - making);
        }
    }

    /** Times of searching after every letter of some questions, sorted. */
    private double[] keystrokes(Mrr.Searcher searcher) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int n = 0; n < QUESTIONS; n++) {
            String question = data.questions()
                    .get(n * data.questions().size() / QUESTIONS)
                    .text();
            for (int length = 1; length <= question.length(); length++) {
                String typed = question.substring(0, length);
                times.add(timed(() -> searcher.search(typed, 20)) * 1000);
            }
        }
        return times.stream().mapToDouble(time -> time).sorted().toArray();
    }

    private void row(String name, double ours, double stock, String wanted) {
        out.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %s |%n", name, ours, stock, wanted));
    }

    private void row(String name, double ours) {
        out.append(String.format(Locale.ROOT, "| %s | %.2f | – |  |%n", name, ours));
    }

    /** Something that takes time. */
    private interface Work {
        void run() throws IOException;
    }

    private static double timed(Work work) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANO;
    }

    private double share(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / (double) text.bytes();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
