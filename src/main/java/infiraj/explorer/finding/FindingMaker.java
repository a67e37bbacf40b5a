package infiraj.explorer.finding;

import infiraj.explorer.finding.Runs.Run;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.search.Hit;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.search.words.MatchKind;
import java.util.Comparator;
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
                match(hit),
                hit.answer(),
                passages(place, runs),
                passages(place, Runs.best(runs)),
                narrated(place));
    }

    /** By the loosest of the words shown, so that the label promises no more than holds for all of them. */
    private static MatchKind match(Hit hit) {
        return hit.marks().stream()
                .filter(mark -> mark.span().overlaps(hit.best()))
                .map(Mark::kind)
                .max(Comparator.naturalOrder())
                .orElse(MatchKind.LOOSE);
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

    /** Of the event's text, titles and summaries in two languages, only the language that matched is shown. */
    private static Finding ofEvent(Hit hit, Event event) {
        int arabic = event.title().ar().length() + 1 + event.summary().ar().length();
        boolean inArabic = hit.best().start() < arabic || hit.text().length() <= arabic;
        int from = inArabic ? 0 : arabic + 1;
        String text = hit.text()
                .substring(
                        from,
                        inArabic
                                ? Math.min(arabic, hit.text().length())
                                : hit.text().length());
        TextSpan keyword = new TextSpan(
                hit.best().start() - from, Math.min(text.length(), hit.best().end() - from));
        return new Finding(
                hit.place(),
                event.evidence().getFirst().passage().article(),
                Kwic.of(text, keyword),
                match(hit),
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
