package infiraj.corpus;

import infiraj.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads many articles one by one, for searching: from a corpus folder (its {@code articles/}), from any folder of
 * {@code .json} articles, from one such file, or from a JSON Lines file ({@code .jsonl} or {@code .ndjson}) with an article
 * on every line. A chronology and sources may be absent and are not looked at. Memory holds one article at a time.
 */
public final class ArticleFiles {
    private final Report report = new Report();
    private final IdRegister ids = new IdRegister();
    private final Consumer<? super Article> each;

    private ArticleFiles(Consumer<? super Article> each) {
        this.each = each;
    }

    /**
     * Hands over every sound article and returns the problems of the others.
     *
     * @param where a folder or file
     * @param each receives the articles in the order of the files' names, or of the lines
     */
    public static List<Problem> read(Path where, Consumer<? super Article> each) {
        ArticleFiles files = new ArticleFiles(each);
        files.read(where);
        return files.report.problems(where);
    }

    /**
     * Hands over the article in a text that is JSON, if it is sound, and returns its problems if it is not.
     *
     * @param file where the text comes from, as problems name it
     */
    public static List<Problem> read(Path file, String json, Consumer<? super Article> each) {
        ArticleFiles files = new ArticleFiles(each);
        files.article(file, json, 1);
        return files.report.problems(file);
    }

    private void read(Path where) {
        if (Files.isDirectory(where)) {
            Path articles = where.resolve(CorpusLoader.ARTICLES);
            Folder.articles(Files.isDirectory(articles) ? articles : where, report)
                    .forEach(this::file);
        } else if (isJsonLines(where)) {
            lines(where);
        } else {
            file(where);
        }
    }

    private static boolean isJsonLines(Path file) {
        String name = file.toString();
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private void file(Path file) {
        TextFile.read(file, Limits.USUAL, report).ifPresent(text -> article(file, text, 1));
    }

    private void article(Path file, String text, int firstLine) {
        JsonTree.parse(file, text, firstLine, Limits.USUAL, report)
                .map(json -> new Located(file, json, Trail.ROOT, report))
                .ifPresent(this::article);
    }

    private void article(Located root) {
        int marks = report.marks();
        root.member("id").ifPresent(ids::claim);
        Optional<Article> article = ArticleDecoder.decode(root);
        if (report.marks() == marks) {
            article.ifPresent(each);
        }
    }

    private void lines(Path file) {
        if (!TextFile.isReadable(file, report)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            Optional<String> encoding = Utf8.otherEncoding(in.readNBytes(4));
            in.reset();
            if (encoding.isPresent()) {
                report.add(Problem.of(file, ProblemKind.OTHER_ENCODING, encoding.get()));
                return;
            }
            JsonLines lines = new JsonLines(in, Limits.USUAL.fileBytes());
            for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                line(file, line.get());
            }
        } catch (IOException e) {
            report.add(TextFile.unreadable(file, e));
        }
    }

    private void line(Path file, JsonLines.Line line) {
        if (line.isCut()) {
            report.add(TextFile.tooLarge(file, line.number(), Limits.USUAL));
        } else if (!line.isBlank()) {
            Utf8.decode(file, line.bytes(), new Spot(line.number(), 1), report)
                    .ifPresent(text -> article(file, text, line.number()));
        }
    }
}
