package infiraj.explorer.finding;

import infiraj.explorer.finding.Runs.Run;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.search.Entries;
import infiraj.search.Hit;
import infiraj.search.Kwic;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes findings of hits: adds what the corpus knows of their places. Made once for a corpus, since it looks at every event;
 * a finding then costs no more in a large one. Not for use by two threads at once.
 */
final class FindingMaker {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<Place, List<Statement>> statements = new HashMap<>();
    private final Narration narration = new Narration();

    /** That some words of a paragraph state an event. */
    private record Statement(Event event, Evidence evidence) {
        EdtfDate date() {
            return evidence.reading().map(DateReading::date).orElse(event.date().adopted());
        }

        boolean meets(List<Passage> found) {
            return found.stream()
                    .anyMatch(passage ->
                            passage.span().overlaps(evidence.passage().span()));
        }
    }

    FindingMaker(Corpus corpus) {
        for (Article article : corpus.articles()) {
            order.put(article.id(), order.size());
            articles.put(article.id(), article);
        }
        for (Event event : corpus.events()) {
            events.put(event.id(), event);
            event.evidence().forEach(evidence -> add(new Statement(event, evidence)));
        }
    }

    private void add(Statement statement) {
        Passage passage = statement.evidence().passage();
        statements
                .computeIfAbsent(
                        new Place.OfPassage(passage.article(), passage.paragraph()), fresh -> new ArrayList<>())
                .add(statement);
    }

    /** Articles of the corpus as it has them in order. */
    List<String> inOrder(Collection<String> some) {
        return some.stream().sorted(Comparator.comparing(order::get)).toList();
    }

    /** Nothing for a hit in what the corpus does not hold. */
    Optional<Finding> make(Hit hit) {
        return switch (hit.place()) {
            case Place.OfPassage passage ->
                Optional.ofNullable(articles.get(passage.article())).map(article -> ofPassage(hit, passage, article));
            case Place.OfEvent(String id) -> Optional.ofNullable(events.get(id)).map(event -> ofEvent(hit, event));
        };
    }

    private Finding ofPassage(Hit hit, Place.OfPassage place, Article article) {
        List<Run> runs = Runs.best(Runs.of(hit.text(), hit.marks()));
        List<Passage> occurrences = passages(place, runs.stream().map(Run::span));
        List<Statement> stated = statements.getOrDefault(place, List.of());
        return new Finding(
                place,
                place.article(),
                Kwic.of(hit.text(), hit.best()),
                hit.shownWords(),
                hit.loosestMatch(),
                hit.answer(),
                passages(place, hit.marks().stream().map(Mark::span)),
                occurrences,
                narrated(stated, narration.of(article, place.paragraph())),
                stated.stream()
                        .filter(statement -> statement.meets(occurrences))
                        .map(statement -> statement.event().id())
                        .distinct()
                        .toList());
    }

    private static List<Passage> passages(Place.OfPassage place, Stream<TextSpan> spans) {
        return spans.map(span -> new Passage(place.article(), place.paragraph(), span))
                .toList();
    }

    /**
     * What the chronology says that the passage tells of, and all other dates read in it. When the article appeared is not what it
     * tells of.
     */
    private static List<EdtfDate> narrated(List<Statement> stated, List<Narration.Told> told) {
        Stream<EdtfDate> others = told.stream()
                .filter(date -> stated.stream()
                        .noneMatch(statement ->
                                statement.evidence().passage().span().overlaps(date.span())))
                .map(Narration.Told::date);
        return Stream.concat(stated.stream().map(Statement::date), others)
                .distinct()
                .toList();
    }

    private static Finding ofEvent(Hit hit, Event event) {
        Hit shown = Entries.inOneLanguage(hit);
        return new Finding(
                hit.place(),
                event.evidence().getFirst().passage().article(),
                Kwic.of(shown.text(), shown.best()),
                shown.shownWords(),
                hit.loosestMatch(),
                hit.answer(),
                List.of(),
                List.of(),
                List.of(event.date().adopted()),
                List.of(event.id()));
    }
}
