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
 */
public record Marking(Passage passage, String eventId, Optional<QuadClass> kind) {
    /** Reading order; of two that begin together the longer comes first. */
    static final Comparator<Marking> READING_ORDER = Comparator.comparingInt(
                    (Marking marking) -> marking.passage().paragraph())
            .thenComparingInt(marking -> marking.passage().span().start())
            .thenComparingInt(marking -> -marking.passage().span().end())
            .thenComparing(Marking::eventId);
}
