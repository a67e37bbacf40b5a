package infiraj.intake.events;

import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import java.util.List;
import java.util.Optional;

/**
 * One event as a file tells it.
 *
 * @param id by which it goes in the file; absent where that is none of ours
 * @param title in both languages, or the same in both
 * @param summary in both languages, or the same in both
 * @param date when
 * @param basis where the file says that the date comes from
 * @param type what kind of interaction
 * @param participants who took part; somebody unless the type is {@link EventType#NONE}
 * @param landmark whether it stands out
 * @param articles ids of articles that it is said to rest on
 * @param quotations words of those articles
 * @param words what the file says of it, the date first, in lines
 */
record Told(
        Optional<String> id,
        Bilingual title,
        Bilingual summary,
        EdtfDate date,
        EventDate.Basis basis,
        EventType type,
        List<Participant> participants,
        boolean landmark,
        List<String> articles,
        List<String> quotations,
        List<String> words) {
    Told {
        participants = List.copyOf(participants);
        articles = List.copyOf(articles);
        quotations = List.copyOf(quotations);
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an event is told in words");
        }
    }

    /** All that the file says of it, on one line. */
    String line() {
        return String.join(" — ", words);
    }
}
