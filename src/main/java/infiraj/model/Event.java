package infiraj.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, or is due, and the sentences that say so.
 *
 * @param id unique in the chronology
 * @param title a few words
 * @param summary one sentence
 * @param date when, and why that date
 * @param type what kind of interaction
 * @param participants who took part; at least one unless the type is {@link EventType#NONE}
 * @param place where, when known
 * @param evidence the passages that state it, at least one
 * @param note a remark for the reader
 * @param outside what the event holds beyond its articles, the date aside
 * @param landmark whether it stands out in every view
 */
public record Event(
        String id,
        Bilingual title,
        Bilingual summary,
        EventDate date,
        EventType type,
        List<Participant> participants,
        Optional<Bilingual> place,
        List<Evidence> evidence,
        Optional<Bilingual> note,
        List<OutsideFact> outside,
        boolean landmark) {
    public Event {
        Ids.require(id);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        outside = List.copyOf(outside);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no evidence");
        }
        if (participants.isEmpty() && type != EventType.NONE) {
            throw new IllegalArgumentException("event " + id + " has no participants");
        }
    }

    /** The event with other words for it, another date, kind or participants; all else as it is. */
    public Event saying(
            Bilingual otherTitle, Bilingual otherSummary, EventDate when, EventType what, List<Participant> who) {
        return new Event(id, otherTitle, otherSummary, when, what, who, place, evidence, note, outside, landmark);
    }

    /** The event with other evidence, at least one piece. */
    public Event stated(List<Evidence> otherwise) {
        return new Event(id, title, summary, date, type, participants, place, otherwise, note, outside, landmark);
    }

    /** Whether some evidence says another date than the one adopted; then the adopted one needs a reason. */
    public boolean isContradicted() {
        return evidence.stream()
                .flatMap(passage -> passage.reading().stream())
                .anyMatch(reading -> !reading.date().holds(date.adopted()));
    }

    /** Whether both Japan and South Korea take part, so that the event moves the climate between them. */
    public boolean isBetweenJapanAndKorea() {
        return participants.contains(Participant.JAPAN) && participants.contains(Participant.SOUTH_KOREA);
    }
}
