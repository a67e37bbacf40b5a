package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedCorpusTest {
    private final Corpus corpus = Shipped.corpus();

    @Test
    void loadsTheFiveArticlesInOrderOfPublication() {
        assertEquals(
                List.of("2019-08-22", "2023-03-15", "2024-07-18", "2024-07-28", "2025-01-13?"),
                corpus.articles().stream()
                        .map(article -> article.published().orElseThrow().date().edtf())
                        .toList());
    }

    @Test
    void holdsEveryPointInTimeThatTheArticlesDate() {
        assertEquals(40, corpus.events().size());
    }

    @Test
    void marksTheFiveNamedEventsAsLandmarks() {
        assertEquals(
                List.of("gsomia-lapse", "tokyo-summit", "camp-david", "freedom-edge", "tokyo-memorandum"),
                corpus.events().stream().filter(Event::landmark).map(Event::id).toList());
    }

    @Test
    void findsEveryQuotationWhereItSays() {
        for (Event event : corpus.events()) {
            for (Evidence evidence : event.evidence()) {
                assertEquals(evidence.quote().exact(), corpus.quoted(evidence.passage()), event.id());
            }
        }
    }

    @Test
    void keepsTheEventsInOrderOfTime() {
        List<Event> events = corpus.events();
        for (int i = 1; i < events.size(); i++) {
            assertTrue(
                    !events.get(i)
                            .date()
                            .adopted()
                            .earliest()
                            .isBefore(events.get(i - 1).date().adopted().earliest()),
                    events.get(i).id());
        }
    }

    @Test
    void titlesAreLabelsOfTwoToFiveWords() {
        for (Event event : corpus.events()) {
            for (String title : List.of(event.title().ar(), event.title().en())) {
                int words = title.split(" ").length;
                assertTrue(words >= 2 && words <= 5, title);
            }
        }
    }

    @Test
    void summariesAreOneSentence() {
        for (Event event : corpus.events()) {
            for (String summary : List.of(event.summary().ar(), event.summary().en())) {
                assertTrue(summary.endsWith("."), summary);
                assertEquals(summary.length() - 1, summary.indexOf('.'), summary);
            }
        }
    }

    @Test
    void aDateOfTheTextIsReadInTheTextOrExplained() {
        for (Event event : corpus.events()) {
            assertTrue(
                    event.date().basis() == EventDate.Basis.OUTSIDE
                            || event.date().reason().isPresent()
                            || event.evidence().stream()
                                    .anyMatch(evidence -> evidence.reading().isPresent()),
                    event.id());
        }
    }

    @Test
    void everyArticleIsEvidenceForSomething() {
        Set<String> used = new HashSet<>();
        corpus.events()
                .forEach(event -> event.evidence()
                        .forEach(evidence -> used.add(evidence.passage().article())));
        assertEquals(
                used, Set.copyOf(corpus.articles().stream().map(Article::id).toList()));
    }

    @Test
    void writesBackEveryArticleByteForByte() throws Exception {
        for (Path file : Shipped.articleFiles()) {
            String name = file.getFileName().toString();
            Article article = corpus.article(name.substring(0, name.length() - ".json".length()))
                    .orElseThrow();
            assertEquals(Files.readString(file), CorpusWriter.article(article));
        }
    }

    @Test
    void writesBackTheChronologyByteForByte() throws Exception {
        assertEquals(
                Files.readString(Shipped.FOLDER.resolve(CorpusLoader.CHRONOLOGY)),
                CorpusWriter.chronology(corpus.events()));
    }
}
