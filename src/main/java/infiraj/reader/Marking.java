package infiraj.reader;

import infiraj.model.Passage;
import infiraj.model.QuadClass;
import java.util.Comparator;
import java.util.Optional;

/**
 * A passage that states an event.
 *
 * @param passage where it stands
 * @param eventId the event it states
 * @param kind what kind of event, which decides the colour; empty for one that is no interaction
 * @param candidate whether it only may state one and waits for a person to say so; it is outlined instead of filled
 */
public record Marking(Passage passage, String eventId, Optional<QuadClass> kind, boolean candidate) {
    /** Reading order; of two that begin together the longer comes first. */
    static final Comparator<Marking> READING_ORDER = Comparator.comparingInt(
                    (Marking marking) -> marking.passage().paragraph())
            .thenComparingInt(marking -> marking.passage().span().start())
            .thenComparingInt(marking -> -marking.passage().span().end())
            .thenComparing(Marking::eventId);

    /** A passage that states an event which stands. */
    public Marking(Passage passage, String eventId, Optional<QuadClass> kind) {
        this(passage, eventId, kind, false);
    }
}
