package infiraj.review;

import infiraj.intake.Acceptance;
import infiraj.intake.Candidate;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.wording.Both;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event that is being edited.
 *
 * @param id its id
 * @param before what it was; absent for one that is new
 * @param evidence as it is now, at least one piece
 * @param typed what it begins with in the form
 */
record EventDraft(String id, Optional<Event> before, List<Evidence> evidence, TypedEvent typed) {
    EventDraft {
        evidence = List.copyOf(evidence);
    }

    /** An event that is there. */
    static EventDraft of(Event event, WhoText names) {
        return new EventDraft(event.id(), Optional.of(event), event.evidence(), TypedEvent.of(event, names));
    }

    /**
     * A new event that words state.
     *
     * @param words the first of them
     * @param near what the sentence around them was read as, from which parties and kind are proposed
     */
    static EventDraft stating(
            String id, String words, List<Evidence> evidence, Optional<Candidate> near, WhoText names) {
        String date = evidence.stream()
                .flatMap(passage -> passage.reading().stream())
                .map(reading -> reading.date().edtf())
                .findFirst()
                .orElse("");
        return new EventDraft(
                id,
                Optional.empty(),
                evidence,
                new TypedEvent(
                        Acceptance.title(words),
                        "",
                        words,
                        "",
                        date,
                        "",
                        near.map(Candidate::type).orElse(EventType.NONE),
                        near.map(candidate -> names.say(candidate.who())).orElse("")));
    }

    /** Whether every article that states it is in a corpus. */
    boolean isStatedIn(Corpus corpus) {
        return evidence.stream()
                .allMatch(piece -> corpus.article(piece.passage().article()).isPresent());
    }

    EventDraft with(List<Evidence> more) {
        Set<Evidence> all = new LinkedHashSet<>(evidence);
        all.addAll(more);
        return new EventDraft(id, before, List.copyOf(all), typed);
    }

    /** The same without a piece of evidence, unless it is the last: no event stands without any. */
    EventDraft without(Evidence one) {
        List<Evidence> rest =
                evidence.stream().filter(piece -> !piece.equals(one)).toList();
        return rest.isEmpty() ? this : new EventDraft(id, before, rest, typed);
    }

    /** The event that it becomes, saying what is sound by now. */
    Event event(TypedEvent sound) {
        return sound.over(before.map(event -> event.stated(evidence))
                .orElseGet(
                        () -> bare(sound.edtf().orElseThrow(), sound.titleAr().strip())));
    }

    private Event bare(EdtfDate date, String title) {
        Bilingual words = new Bilingual(title, title);
        return new Event(
                id,
                words,
                words,
                new EventDate(date, EventDate.Basis.OUTSIDE, Optional.of(Both.say("review.date-by-person"))),
                EventType.NONE,
                List.of(),
                Optional.empty(),
                evidence,
                Optional.empty(),
                List.of(),
                false);
    }
}
