package infiraj.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.model.Corpus;
import infiraj.model.TextSpan;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.search.words.MatchKind;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import infiraj.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is marked is exactly the words that matched, over every word of the shipped corpus. */
class MarksTest {
    private static final Corpus CORPUS = TestCorpus.corpus();
    private static final SearchEngine ENGINE = TestCorpus.engine();

    @Provide
    Arbitrary<String> queries() {
        List<String> words = CORPUS.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .flatMap(paragraph -> Words.in(paragraph.text()).stream()
                        .map(word -> word.span().in(paragraph.text())))
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join(" ", some));
    }

    @Property(tries = 200)
    void marksAreWholeWordsThatMatched(@ForAll("queries") String query) throws IOException {
        Set<String> asked = Words.in(query).stream().map(Word::folded).collect(Collectors.toSet());
        for (Hit hit : ENGINE.search(query, SearchOptions.best(20)).hits()) {
            Set<TextSpan> words = Words.in(hit.text()).stream().map(Word::span).collect(Collectors.toSet());
            Set<TextSpan> marked = new HashSet<>();
            for (Mark mark : hit.marks()) {
                assertTrue(words.contains(mark.span()));
                assertTrue(marked.add(mark.span()));
                assertTrue(mark.kind().isFirm());
                boolean isSame = asked.contains(Folding.key(mark.span().in(hit.text())));
                boolean saysSame = mark.kind().compareTo(MatchKind.SPELLING) <= 0;
                assertEquals(isSame, saysSame, query + " → " + mark.span().in(hit.text()) + " " + mark.kind());
            }
        }
    }

    @Example
    void aWordThatMerelyConnectsIsNotMarkedAsAFormOfAnother() throws IOException {
        for (Hit hit : ENGINE.search("على العليا", SearchOptions.best(20)).hits()) {
            hit.marks().forEach(mark -> assertNotEquals("على", mark.span().in(hit.text())));
        }
    }

    @Property(tries = 200)
    void everyPrintedFormOfAWordIsMarked(@ForAll("queries") String query) throws IOException {
        for (Hit hit :
                ENGINE.search("=" + query.split(" ")[0], SearchOptions.best(5)).hits()) {
            assertFalse(hit.marks().isEmpty());
            assertEquals(MatchKind.AS_WRITTEN, hit.loosestMatch());
        }
    }

    @Property(tries = 100)
    void noHitLiesOutsideTheParagraphs(@ForAll("queries") String query) throws IOException {
        for (Hit hit : ENGINE.search(query, SearchOptions.best(20)).hits()) {
            if (hit.place() instanceof Place.OfPassage(String id, int paragraph)) {
                assertEquals(
                        CORPUS.article(id)
                                .orElseThrow()
                                .paragraphs()
                                .get(paragraph)
                                .text(),
                        hit.text());
            }
        }
    }

    /** Links to other articles, comment forms, share bars: lines of the pages as received that are no part of an article. */
    private static Set<String> furniture() throws IOException {
        Set<String> lines = new HashSet<>();
        try (Stream<Path> pages = Files.list(TestCorpus.data().resolve(CorpusLoader.SOURCES))) {
            for (Path page : pages.toList()) {
                lines.addAll(Files.readAllLines(page));
            }
        }
        Set<List<String>> kept = CORPUS.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(paragraph -> words(paragraph.text()))
                .collect(Collectors.toSet());
        lines.removeIf(line -> words(line).size() < 2 || kept.contains(words(line)));
        return lines;
    }

    private static List<String> words(String line) {
        return Words.in(line).stream().map(Word::folded).toList();
    }

    @Example
    void whatTheFurnitureOfAPageSaysIsFoundNowhere() throws IOException {
        Set<String> furniture = furniture();
        assertTrue(
                furniture.stream().filter(line -> line.startsWith("شاهد ايضاً")).count() > 5);
        for (String line : furniture) {
            String phrase = "«" + line.replace('»', ' ') + "»";
            assertEquals(0, ENGINE.search(phrase, SearchOptions.best(1)).total(), line);
        }
    }

    @Property(tries = 100)
    void diacriticsAndTatweelBelongToTheMarkedWord(@ForAll("queries") String query) throws IOException {
        String text = query.replaceAll("(?<=\\p{IsArabic})(?=\\p{IsArabic})", "َـ");
        List<Mark> marks = ENGINE.search(query, SearchOptions.best(1)).marker().mark(text);
        for (Mark mark : marks) {
            int end = mark.span().end();
            assertTrue(end == text.length() || " َـ".indexOf(text.charAt(end)) <= 0, text + " ends at " + end);
        }
    }
}
