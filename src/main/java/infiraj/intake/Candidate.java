package infiraj.intake;

import infiraj.dating.Explanation;
import infiraj.dating.FoundDate;
import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A dated sentence that may state an event; nothing is one before a person has agreed.
 *
 * @param id unique and the same whenever the same text is read: article, paragraph and where the words of the date begin
 * @param passage the sentence
 * @param words the sentence, verbatim
 * @param dating the words that date it and why they mean that
 * @param participants who seems to take part, in the order of the text
 * @param types what seems to happen, the likeliest first
 */
public record Candidate(
        String id,
        Passage passage,
        String words,
        Dating dating,
        List<Proposal<Participant>> participants,
        List<Proposal<EventType>> types) {
    public Candidate {
        participants = List.copyOf(participants);
        types = List.copyOf(types);
    }

    /**
     * Words of time.
     *
     * @param span where they stand, in offsets of the paragraph
     * @param date what they mean; absent where that depends on a day of publication that nobody knows, and where the
     *     person has to tell
     * @param why why they mean that
     * @param warning what contradicts it
     */
    public record Dating(TextSpan span, Optional<EdtfDate> date, Explanation why, Optional<Explanation> warning) {
        static Dating of(FoundDate found) {
            return new Dating(found.span(), found.date(), found.explanation(), found.warning());
        }
    }

    /**
     * A value and the words that speak for it.
     *
     * @param value what is proposed
     * @param words where they stand, in offsets of the paragraph; at least one
     */
    public record Proposal<T>(T value, List<TextSpan> words) {
        public Proposal {
            words = List.copyOf(words);
        }
    }

    /** The date read, if it could be. */
    public Optional<EdtfDate> date() {
        return dating.date();
    }

    /** The words of the date, as far as they stand in the sentence. */
    public String dateWords() {
        int start = passage.span().start();
        int end = Math.min(dating.span().end(), passage.span().end());
        return words.substring(dating.span().start() - start, end - start);
    }

    /** Those who seem to take part. */
    public List<Participant> who() {
        return participants.stream().map(Proposal::value).toList();
    }

    /** The likeliest type; none where no word speaks for any, and where nobody seems to take part. */
    public EventType type() {
        return participants.isEmpty() || types.isEmpty()
                ? EventType.NONE
                : types.getFirst().value();
    }
}
