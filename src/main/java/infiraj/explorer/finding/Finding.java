package infiraj.explorer.finding;

import infiraj.model.EdtfDate;
import infiraj.model.Passage;
import infiraj.search.Hit.Answer;
import infiraj.search.Kwic;
import infiraj.search.index.Place;
import infiraj.search.query.Printed;
import infiraj.search.words.MatchKind;
import java.util.List;

/**
 * A passage or event that was found, as the results show it.
 *
 * @param place which
 * @param article the article it stands in; of an event, the one that its first evidence stands in
 * @param line its words in their context
 * @param words those of the line that matched
 * @param match how the words matched: the loosest way among them
 * @param answer how fully it answers
 * @param marks every word of the passage that matched; none for an event
 * @param occurrences what to step through: the runs of neighbouring marks that answer best; none for an event
 * @param dates what is narrated: the dates of the event, or all that the passage tells of; none if it tells of none
 * @param events ids of the events it speaks of: found itself, or stated in the very words found
 */
public record Finding(
        Place place,
        String article,
        Kwic line,
        List<Printed> words,
        MatchKind match,
        Answer answer,
        List<Passage> marks,
        List<Passage> occurrences,
        List<EdtfDate> dates,
        List<String> events) {
    public Finding {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
        occurrences = List.copyOf(occurrences);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
    }

    public boolean isEvent() {
        return place instanceof Place.OfEvent;
    }
}
