package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A quotation that was made of a passage leads back to that passage and to no other. */
class QuotingPropertiesTest {
    /** Few words, so that they come again; with vowel signs, marks of direction, a pair of surrogates and Latin letters. */
    private static final List<String> WORDS =
            List.of("قمة", "قِمَّة", "طوكيو", "و", "2023", "\u2067طوكيو\u2069", "\u200fسول", "NATO", "🤝", "«ال");

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<Paragraph> paragraphs = Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> new Paragraph(Paragraph.Kind.BODY, String.join(" ", words)));
        return paragraphs
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> new Article(
                        "a",
                        new Headline("عنوان", Headline.Basis.EDITOR),
                        Optional.empty(),
                        Optional.empty(),
                        "ar",
                        Optional.empty(),
                        all));
    }

    @Property(tries = 400)
    void leadsBackToWhereItStands(@ForAll("articles") Article article, @ForAll int seed, @ForAll int other) {
        int paragraph = Math.floorMod(seed, article.paragraphs().size());
        String text = article.paragraphs().get(paragraph).text();
        int start = Math.floorMod(other, text.length());
        int end = start + 1 + Math.floorMod(seed ^ other, text.length() - start);
        TextSpan span = new TextSpan(start, end);
        if (span.in(text).isBlank()) {
            return;
        }
        Passage passage = new Passage("a", paragraph, span);
        Optional<TextQuoteSelector> quote = Quoting.of(article, passage);
        quote.ifPresent(made -> {
            assertEquals(List.of(passage), Quotations.find(article, made));
            assertEquals(span.in(text), made.exact());
        });
        boolean elsewhere = IntStream.range(0, article.paragraphs().size())
                .filter(i -> i != paragraph)
                .anyMatch(i -> article.paragraphs().get(i).text().contains(text));
        assertTrue(quote.isPresent() || elsewhere, "only a paragraph that is there twice cannot be quoted");
    }
}
