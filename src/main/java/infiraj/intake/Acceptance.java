package infiraj.intake;

import infiraj.corpus.Quoting;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import infiraj.wording.Both;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                        same(title(candidate.words())),
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

    /** The beginning of the sentence, for want of a better title. */
    public static String title(String sentence) {
        return Draft.cut(sentence, LONGEST_TITLE);
    }

    /** The sentence as evidence, with what its words say of the date; absent where it stands in the article twice. */
    public static Optional<Evidence> evidence(Candidate candidate, Article article) {
        Optional<DateReading> reading = candidate.date().map(date -> new DateReading(candidate.dateWords(), date));
        return Quoting.of(article, candidate.passage()).map(quote -> new Evidence(quote, candidate.passage(), reading));
    }

    /**
     * An event with more evidence. Its date stays; where the evidence says another and no reason was given so far, the
     * reason is that it stood before.
     */
    public static Event merged(Event event, List<Evidence> more) {
        Set<Evidence> all = new LinkedHashSet<>(event.evidence());
        all.addAll(more);
        return explained(event.stated(List.copyOf(all)), "intake.date-stood");
    }

    /** The event with a reason for its date, in both languages, if its evidence asks for one and it has none. */
    private static Event explained(Event event, String why) {
        EventDate date = event.date();
        return event.isContradicted() && date.reason().isEmpty()
                ? event.saying(
                        event.title(),
                        event.summary(),
                        new EventDate(date.adopted(), date.basis(), Optional.of(Both.say(why))),
                        event.type(),
                        event.participants())
                : event;
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
