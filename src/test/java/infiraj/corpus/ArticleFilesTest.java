package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    Path folder = Path.of("");

    private final List<String> ids = new ArrayList<>();

    @Test
    void readsTheArticlesOfACorpus() {
        assertEquals(List.of(), read(Shipped.FOLDER));
        assertEquals(Shipped.articleFiles().size(), ids.size());
    }

    @Test
    void readsAnyFolderOfArticlesWithoutChronologyOrSources() throws Exception {
        Files.writeString(folder.resolve("b.json"), article("b"));
        Files.writeString(folder.resolve("a.json"), article("a"));
        Files.writeString(folder.resolve("notes.txt"), "not an article");
        assertEquals(List.of(), read(folder));
        assertEquals(List.of("a", "b"), ids);
    }

    @Test
    void readsASingleArticle() throws Exception {
        assertEquals(List.of(), read(Files.writeString(folder.resolve("a.json"), article("a"))));
        assertEquals(List.of("a"), ids);
    }

    @Test
    void readsAnArticleFromEveryLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("all.jsonl"), article("a") + "\r\n\n  \n" + article("b") + "\n" + article("c"));
        assertEquals(List.of(), read(file));
        assertEquals(List.of("a", "b", "c"), ids);
    }

    @Test
    void goesOnAfterABadLineAndSaysWhichItWas() throws Exception {
        Path file = Files.writeString(
                folder.resolve("all.jsonl"),
                String.join(
                        "\n",
                        article("a"),
                        "{\"id\":",
                        article("a"),
                        article("b").replace("body", "foot")));
        List<Problem> problems = read(file);
        assertEquals(
                List.of(ProblemKind.TRUNCATED, ProblemKind.DUPLICATE_ID, ProblemKind.UNKNOWN_VALUE),
                problems.stream().map(Problem::kind).toList());
        assertEquals(List.of(2, 3, 4), problems.stream().map(Problem::line).toList());
        assertEquals(List.of("a", "all.jsonl:1"), problems.get(1).arguments());
        assertEquals(List.of("a"), ids);
    }

    @Test
    void aBadByteIsSaidWithItsLineAndColumn() throws Exception {
        Path file = folder.resolve("all.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((article("a") + "\n{\"نص").getBytes(StandardCharsets.UTF_8));
            out.write(0xff);
        }
        Problem problem = read(file).getFirst();
        assertEquals(List.of(ProblemKind.NOT_UTF8, 2, 5), List.of(problem.kind(), problem.line(), problem.column()));
    }

    @Test
    void skipsALineBeyondTheLimit() throws Exception {
        Path file = folder.resolve("all.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] {'['});
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 16; i++) {
                out.write(spaces);
            }
            out.write(("\n" + article("a")).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                List.of(ProblemKind.TOO_LARGE),
                read(file).stream().map(Problem::kind).toList());
        assertEquals(List.of("a"), ids);
    }

    @Test
    void linesInUtf16AreRefusedOnce() throws Exception {
        Path file = folder.resolve("all.jsonl");
        Files.writeString(file, article("a") + "\n" + article("b"), StandardCharsets.UTF_16LE);
        assertEquals(
                List.of(ProblemKind.OTHER_ENCODING),
                read(file).stream().map(Problem::kind).toList());
    }

    @Test
    void aMissingFileAndAnEmptyFolderAreSaid() {
        assertEquals(
                ProblemKind.MISSING_FILE,
                read(folder.resolve("none.jsonl")).getFirst().kind());
        assertEquals(
                ProblemKind.MISSING_FILE,
                read(folder.resolve("none")).getFirst().kind());
        assertEquals(ProblemKind.EMPTY_FOLDER, read(folder).getFirst().kind());
    }

    private List<Problem> read(Path where) {
        return ArticleFiles.read(where, (Article article) -> ids.add(article.id()));
    }

    private static String article(String id) {
        return """
                {"format": "infiraj-article/1", "id": "%s", "language": "ar", \
                "headline": {"text": "عنوان", "basis": "stated"}, \
                "paragraphs": [{"kind": "body", "text": "نص"}]}""".formatted(id);
    }
}
