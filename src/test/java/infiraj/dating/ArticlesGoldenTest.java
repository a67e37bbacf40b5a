package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Paragraph;
import infiraj.model.PublicationDate;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Every date of the five shipped articles: its sentence, its words, what they mean and why. */
class ArticlesGoldenTest {
    @Test
    void readsTheArticlesAsTheGoldenFileSays() {
        StringJoiner golden = new StringJoiner("\n", "", "\n");
        corpus().articles().forEach(article -> describe(article, golden));
        assertEquals(Resource.text("articles.golden.txt"), golden.toString());
    }

    private static Corpus corpus() {
        LoadResult result = CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")));
        if (result instanceof LoadResult.Loaded(Corpus corpus)) {
            return corpus;
        }
        throw new AssertionError(result.toString());
    }

    private static void describe(Article article, StringJoiner golden) {
        EdtfDate published = article.published().map(PublicationDate::date).orElseThrow();
        golden.add("# " + article.id() + ", published " + published.edtf());
        List<String> paragraphs =
                article.paragraphs().stream().map(Paragraph::text).toList();
        List<List<FoundDate>> found =
                new DateReader().readArticle(paragraphs, java.util.Optional.of(published.earliest()));
        for (int i = 0; i < found.size(); i++) {
            String text = paragraphs.get(i);
            found.get(i).forEach(date -> golden.add(describe(text, date)));
        }
        golden.add("");
    }

    private static String describe(String text, FoundDate found) {
        String value = found.date().map(EdtfDate::edtf).orElse("unknown");
        return "%s = %s (%s, %s, %s)%n    %s"
                .formatted(
                        found.span().in(text),
                        value,
                        found.kind().code(),
                        found.anchor().code(),
                        found.rule().code(),
                        sentence(text, found));
    }

    private static String sentence(String text, FoundDate found) {
        int from = text.lastIndexOf(". ", found.span().start());
        int to = text.indexOf(". ", found.span().end());
        return text.substring(from < 0 ? 0 : from + 2, to < 0 ? text.length() : to + 1);
    }
}
