package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorpusWriterTest {
    @Property(tries = 200)
    void anyArticleComesBackAsItWas(@ForAll("lines") String headline, @ForAll("lines") String body) throws Exception {
        Article article = new Article(
                "one",
                new Headline(headline, Headline.Basis.EDITOR),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BULLET, body)));
        Path file = Files.createTempFile("infiraj-writer", ".json");
        try {
            Files.writeString(file, CorpusWriter.article(article));
            List<Article> read = new ArrayList<>();
            assertEquals(List.of(), ArticleFiles.read(file, read::add));
            assertEquals(List.of(article), read);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<Character> signs = Arbitraries.of('"', '\\', '/', '\t', '{', '،', '\u200f', '\u2028', '\ufeff', ' ');
        Arbitrary<Character> letters = Arbitraries.chars().range('ء', 'ي');
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, signs.map(String::valueOf)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of("𝒜", "👍", "é")),
                        net.jqwik.api.Tuple.of(3, letters.map(String::valueOf)))
                .list()
                .ofMaxSize(30)
                .map(pieces -> "س" + String.join("", pieces));
    }
}
