package infiraj.explorer.finding;

import infiraj.explorer.finding.Runs.Run;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.search.Entries;
import infiraj.search.Hit;
import infiraj.search.Kwic;
import infiraj.search.index.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes findings of hits: adds what the corpus knows of their places. */
final class FindingMaker {
    private final Corpus corpus;

    FindingMaker(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Nothing for a hit in what the corpus does not hold. */
    Optional<Finding> make(Hit hit) {
        return switch (hit.place()) {
            case Place.OfPassage passage -> corpus.article(passage.article()).map(article -> ofPassage(hit, passage));
            case Place.OfEvent(String id) -> corpus.event(id).map(event -> ofEvent(hit, event));
        };
    }

    private Finding ofPassage(Hit hit, Place.OfPassage place) {
        List<Run> runs = Runs.of(hit.text(), hit.marks());
        return new Finding(
                place,
                place.article(),
                Kwic.of(hit.text(), hit.best()),
                hit.loosestMatch(),
                hit.answer(),
                passages(place, runs),
                passages(place, Runs.best(runs)),
                narrated(place));
    }

    private static List<Passage> passages(Place.OfPassage place, List<Run> runs) {
        return runs.stream()
                .map(run -> new Passage(place.article(), place.paragraph(), run.span()))
                .toList();
    }

    /** What the passage itself says of its events' dates; else the adopted dates; else when the article appeared. */
    private List<EdtfDate> narrated(Place.OfPassage place) {
        List<EdtfDate> dates = corpus.events().stream()
                .flatMap(event -> event.evidence().stream()
                        .filter(evidence -> evidence.passage().article().equals(place.article())
                                && evidence.passage().paragraph() == place.paragraph())
                        .map(evidence -> dateIn(evidence, event)))
                .distinct()
                .toList();
        return dates.isEmpty()
                ? corpus.article(place.article()).flatMap(article -> article.published()).stream()
                        .map(published -> published.date())
                        .toList()
                : dates;
    }

    private static EdtfDate dateIn(Evidence evidence, Event event) {
        return evidence.reading().map(DateReading::date).orElse(event.date().adopted());
    }

    private static Finding ofEvent(Hit hit, Event event) {
        Hit shown = Entries.inOneLanguage(hit, event);
        return new Finding(
                hit.place(),
                event.evidence().getFirst().passage().article(),
                Kwic.of(shown.text(), shown.best()),
                hit.loosestMatch(),
                hit.answer(),
                List.of(),
                List.of(),
                List.of(event.date().adopted()));
    }

    /** The events that findings speak of: found themselves, or stated in the very words found. */
    Stream<Event> eventsOf(Finding finding) {
        return switch (finding.place()) {
            case Place.OfEvent(String id) -> corpus.event(id).stream();
            case Place.OfPassage passage ->
                corpus.events().stream()
                        .filter(event -> event.evidence().stream()
                                .map(Evidence::passage)
                                .anyMatch(stated ->
                                        finding.occurrences().stream().anyMatch(found -> meet(found, stated))));
        };
    }

    private static boolean meet(Passage a, Passage b) {
        return a.article().equals(b.article())
                && a.paragraph() == b.paragraph()
                && a.span().overlaps(b.span());
    }
}
