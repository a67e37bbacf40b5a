package infiraj.bench;

import infiraj.fx.Fonts;
import infiraj.fx.Pictures;
import infiraj.model.Article;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.reader.ArticleView;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/**
 * Opens a text of five megabytes and a short one in the reader, and scrolls through each: the long one may cost no more than
 * what is seen of it. On JavaFX's headless platform. The table goes to standard output and into docs/performance.md.
 */
public final class ReaderBench {
    private static final Path REPORT = Path.of("docs", "performance.md");
    private static final String SENTENCE =
            "وعد البلدان باستئناف العلاقات بينهما في قمة لرأب الصدع في طوكيو في مارس 2023، بعد أعوام من الخلاف (GSOMIA).";
    private static final int LONG_BYTES = 5 * 1024 * 1024;
    private static final int SHORT_PARAGRAPHS = 1000;
    private static final int ROUNDS = 9;
    private static final int STEPS = 300;
    private static final double STEP = 60;
    private static final double WIDTH = 480;
    private static final double HEIGHT = 800;

    private ReaderBench() {}

    /** What was measured of one text, times in milliseconds. */
    private record Row(String name, double opening, double worst, double frame, double slowFrame, int nodes) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f | %.1f | %d |%n",
                    name,
                    opening,
                    worst,
                    frame,
                    slowFrame,
                    nodes);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        StringBuilder table = new StringBuilder();
        Platform.startup(() -> {
            Fonts.load();
            int many = LONG_BYTES / SENTENCE.getBytes(StandardCharsets.UTF_8).length;
            measured("warm-up", SHORT_PARAGRAPHS);
            Row few = measured("a text of " + SHORT_PARAGRAPHS + " paragraphs", SHORT_PARAGRAPHS);
            Row long5 = measured("a text of 5 MB, " + many + " paragraphs", many);
            table.append("""
                    | | opening, ms | slowest opening | a frame while scrolling, p50 ms | p99 | nodes at most |
                    |---|--:|--:|--:|--:|--:|
                    """);
            table.append(few.line()).append(long5.line());
            table.append(String.format(
                    Locale.ROOT,
                    "%nMedian of %d openings, from the article in memory to the painted page of %.0f × %.0f; %d scroll steps. "
                            + "%s.%n",
                    ROUNDS,
                    WIDTH,
                    HEIGHT,
                    STEPS,
                    Machine.described()));
            done.countDown();
        });
        done.await();
        Platform.exit();
        System.out.print(table);
        Section.replace(REPORT, "reader", table.toString());
    }

    private static Row measured(String name, int paragraphs) {
        Article article = article(paragraphs);
        double[] opening = new double[ROUNDS];
        Scene scene = new Scene(new StackPane());
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            scene = scene(article);
            Pictures.of(scene);
            opening[i] = since(start);
        }
        Node flow = scene.getRoot().lookup(".article-flow");
        double[] frames = new double[STEPS];
        int nodes = 0;
        for (int i = 0; i < STEPS; i++) {
            long start = System.nanoTime();
            flow.fireEvent(scroll());
            Pictures.of(scene);
            frames[i] = since(start);
            nodes = Math.max(nodes, flow.lookupAll("*").size());
        }
        Arrays.sort(opening);
        Arrays.sort(frames);
        return new Row(
                name, opening[ROUNDS / 2], opening[ROUNDS - 1], frames[STEPS / 2], frames[STEPS * 99 / 100], nodes);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Scene scene(Article article) {
        ArticleView view = new ArticleView(new Messages(Wording.of(Language.ARABIC)));
        view.show(article, List.of());
        StackPane root = new StackPane(view);
        root.setStyle(Palette.LIGHT.css());
        root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        return new Scene(root, WIDTH, HEIGHT);
    }

    private static Article article(int paragraphs) {
        List<Paragraph> text = IntStream.range(0, paragraphs)
                .mapToObj(i -> new Paragraph(Paragraph.Kind.BODY, SENTENCE))
                .toList();
        Headline headline = new Headline("قمة لرأب الصدع", Headline.Basis.STATED);
        return new Article("long", headline, Optional.empty(), Optional.empty(), "ar", Optional.empty(), text);
    }

    private static ScrollEvent scroll() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -STEP,
                0,
                -STEP,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
