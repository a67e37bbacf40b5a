package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.QuadClass;
import infiraj.model.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles made of the five sources, page furniture and all, and passages in them. */
final class Samples {
    private Samples() {}

    static List<Article> articles() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("infiraj.data"), "sources"))) {
            return files.sorted().map(Samples::article).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Path source) {
        try {
            List<String> lines = Files.readAllLines(source).stream()
                    .map(String::strip)
                    .filter(line -> !line.isBlank() && !line.contains("logo"))
                    .toList();
            String name = source.getFileName().toString();
            return article("source-" + name.substring(0, 3), "ar", lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of lines: bullets begin with one, short lines without a full stop are headings. */
    static Article article(String id, String language, List<String> lines) {
        return new Article(
                id,
                new Headline(lines.getFirst(), Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                language,
                Optional.of(id + ".txt"),
                lines.stream().map(line -> new Paragraph(kind(line), line)).toList());
    }

    private static Paragraph.Kind kind(String line) {
        return line.length() > 60 || line.endsWith(".") ? Paragraph.Kind.BODY : Paragraph.Kind.HEADING;
    }

    /** Marks the first place of a quotation. */
    static Marking marking(Article article, String quote, String event, QuadClass kind) {
        return new Marking(passage(article, quote), event, Optional.of(kind));
    }

    static Passage passage(Article article, String quote) {
        for (int i = 0; i < article.paragraphs().size(); i++) {
            int at = article.paragraphs().get(i).text().indexOf(quote);
            if (at >= 0) {
                return new Passage(article.id(), i, new TextSpan(at, at + quote.length()));
            }
        }
        throw new IllegalArgumentException("not in " + article.id() + ": " + quote);
    }
}
