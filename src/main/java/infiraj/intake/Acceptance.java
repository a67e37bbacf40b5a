package infiraj.intake;

import infiraj.corpus.Quoting;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a candidate becomes when the person agrees. */
public final class Acceptance {
    private static final int LONGEST_TITLE = 90;

    private Acceptance() {}

    /**
     * The event that a candidate states, as proposed. It is in the language of the article; the other language says the
     * same until somebody translates it.
     *
     * @param id free in the chronology
     * @return nothing where the candidate has no date, or where its sentence stands in the article twice
     */
    public static Optional<Event> event(String id, Candidate candidate, Article article) {
        return candidate
                .date()
                .flatMap(date ->
                        event(id, candidate, article, new EventDate(date, EventDate.Basis.TEXT, Optional.empty())));
    }

    /**
     * The same with a date that a person gives it.
     *
     * @return nothing where the sentence stands in the article twice
     */
    public static Optional<Event> event(String id, Candidate candidate, Article article, EventDate date) {
        return evidence(candidate, article)
                .map(evidence -> new Event(
                        id,
                        same(Draft.cut(candidate.words(), LONGEST_TITLE)),
                        same(candidate.words()),
                        date,
                        candidate.type(),
                        candidate.who(),
                        Optional.empty(),
                        List.of(evidence),
                        Optional.empty(),
                        List.of(),
                        false));
    }

    /** The sentence as evidence, with what its words say of the date; absent where it stands in the article twice. */
    public static Optional<Evidence> evidence(Candidate candidate, Article article) {
        Optional<DateReading> reading = candidate.date().map(date -> new DateReading(candidate.dateWords(), date));
        return Quoting.of(article, candidate.passage()).map(quote -> new Evidence(quote, candidate.passage(), reading));
    }

    /** An event with one more piece of evidence. Nothing else of it changes. */
    public static Event merged(Event event, Evidence evidence) {
        List<Evidence> all = new ArrayList<>(event.evidence());
        all.add(evidence);
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.date(),
                event.type(),
                event.participants(),
                event.place(),
                all,
                event.note(),
                event.outside(),
                event.landmark());
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
